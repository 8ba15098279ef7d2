<@paragraph>
  <@vi>Đạt ${decimals(value("declared.total", year), 1.5)}.</@vi>
  <@en>Reached ${decimals(value("declared.total", year), 1.5)}.</@en>
</@paragraph>
