<@paragraph>
  <@vi>Đạt ${value("declared.total")}.</@vi>
  <@en>Reached ${value("declared.total")}.</@en>
</@paragraph>
