<@paragraph>
  <@vi>Đạt ${decimals(value("declared.total", year))}.</@vi>
  <@en>Reached ${decimals(value("declared.total", year))}.</@en>
</@paragraph>
