<@paragraph>
  <@vi>Đạt ${value("declared.export", month)} triệu USD.</@vi>
  <@en>Reached.</@en>
</@paragraph>
