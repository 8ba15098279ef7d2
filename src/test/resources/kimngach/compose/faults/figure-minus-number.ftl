<@paragraph>
  <@vi>Đạt ${value("declared.total", year) - 1}.</@vi>
  <@en>Reached ${value("declared.total", year) - 1}.</@en>
</@paragraph>
