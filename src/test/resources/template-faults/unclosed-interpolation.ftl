<@paragraph>
  <@vi>Đạt ${value("declared.total", year) triệu USD.</@vi>
  <@en>Reached ${value("declared.total", year)}.</@en>
</@paragraph>
