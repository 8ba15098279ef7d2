<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?string("0.00")}.</@vi>
  <@en>Reached ${value("declared.total", year)?string("0.00")}.</@en>
</@paragraph>
