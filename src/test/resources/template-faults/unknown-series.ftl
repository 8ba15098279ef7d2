<@paragraph>
  <@vi>Đạt ${value("declared.totl", year)}.</@vi>
  <@en>Reached ${value("declared.total", year)}.</@en>
</@paragraph>
