<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?string}.</@vi>
  <@en>Reached ${value("declared.total", year)?string}.</@en>
</@paragraph>
