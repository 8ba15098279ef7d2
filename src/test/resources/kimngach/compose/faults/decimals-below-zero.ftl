<@paragraph>
  <@vi>Đạt ${decimals(value("declared.total", year), -2)}.</@vi>
  <@en>Reached ${decimals(value("declared.total", year), -2)}.</@en>
</@paragraph>
