<@paragraph>
  <@vi>Đạt ${value("declared.total", year) + "00"}.</@vi>
  <@en>Reached ${value("declared.total", year) + "00"}.</@en>
</@paragraph>
