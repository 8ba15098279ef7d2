<@paragraph>
  <@vi>Đạt ${valu("declared.total", year)}.</@vi>
  <@en>Reached ${valu("declared.total", year)}.</@en>
</@paragraph>
