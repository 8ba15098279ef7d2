<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?upper_case}.</@vi>
  <@en>Reached ${value("declared.total", year)?upper_case}.</@en>
</@paragraph>
