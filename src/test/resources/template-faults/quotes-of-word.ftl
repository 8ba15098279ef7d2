<@paragraph>
  <@vi>Đạt ${value(“declared.total”, year)}.</@vi><@en>Reached ${value("declared.total"， year)}.</@en>
</@paragraph>
