<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?length}.</@vi>
  <@en>Reached ${value("declared.total", year)?length}.</@en>
</@paragraph>
