<@paragraph>
  <@vi>Đạt ${attainment("declared.total", month)}.</@vi>
  <@en>Reached ${attainment("declared.total", month)}.</@en>
</@paragraph>
