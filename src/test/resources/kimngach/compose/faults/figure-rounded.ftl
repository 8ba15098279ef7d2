<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?round}.</@vi>
  <@en>Reached ${value("declared.total", year)?round}.</@en>
</@paragraph>
