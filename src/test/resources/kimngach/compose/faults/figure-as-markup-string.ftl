<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?markup_string}.</@vi>
  <@en>Reached ${value("declared.total", year)?markup_string}.</@en>
</@paragraph>
