<@paragraph>
  <@vi>Đạt ${value("declared.total", year)} triệu USD.</@vi>
  <@en>Reached ${value("declared.export", year)} million USD.</@en>
</@paragraph>
