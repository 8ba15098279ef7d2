<@paragraph>
  <@vi>Đạt ${valeu("declared.total", year)}.</@vi>
  <@en>Reached ${value("declared.total", year)}.</@en>
</@paragraph>
