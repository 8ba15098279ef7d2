<@paragraph>
  <@vi>Đạt ${decimals(value("declared.total", year), "hai")}.</@vi>
  <@en>Reached ${decimals(value("declared.total", year), "hai")}.</@en>
</@paragraph>
