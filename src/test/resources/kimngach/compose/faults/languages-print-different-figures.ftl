<@paragraph>
  <@vi>Đạt ${value("declared.total", year)}.</@vi>
  <@en>Reached ${value("declared.export", year)}.</@en>
</@paragraph>
