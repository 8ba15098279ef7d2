<@paragraph>
  <@vi>Đạt ${value("declared.total", year).</@vi>
  <@en>A</@en>
</@paragraph>
