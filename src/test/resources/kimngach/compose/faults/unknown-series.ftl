<@paragraph>
  <@vi>Đạt ${value("declared.totl", year)}.</@vi>
  <@en>Reached ${value("declared.totl", year)}.</@en>
</@paragraph>
