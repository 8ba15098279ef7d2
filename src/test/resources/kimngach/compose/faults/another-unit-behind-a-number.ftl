<@paragraph>
  <@vi>Đạt ${billion(value("declared.total", year))} tỷ USD.</@vi>
  <@en>Reached ${billion(value("declared.total", year))} ${label("unit.million-usd")}.</@en>
</@paragraph>
