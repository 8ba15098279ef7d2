<@paragraph>
  <@vi>Đạt ${value("declared.total", year) * 2}.</@vi>
  <@en>Reached ${value("declared.total", year) * 2}.</@en>
</@paragraph>
