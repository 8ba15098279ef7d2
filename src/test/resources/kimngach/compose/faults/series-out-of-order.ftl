<@paragraph>
  <@vi>Đạt ${value("total.declared", year)}.</@vi>
  <@en>Reached ${value("total.declared", year)}.</@en>
</@paragraph>
