<@paragraph>
  <@vi>Đạt ${growth("declared.total", month)}.</@vi>
  <@en>Reached ${growth("declared.total", month)}.</@en>
</@paragraph>
