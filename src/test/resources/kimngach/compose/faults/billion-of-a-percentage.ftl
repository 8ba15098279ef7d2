<@paragraph>
  <@vi>Đạt ${billion(growth("declared.total", year))}.</@vi>
  <@en>Reached ${billion(growth("declared.total", year))}.</@en>
</@paragraph>
