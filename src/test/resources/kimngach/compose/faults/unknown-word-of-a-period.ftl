<@paragraph>
  <@vi>Đạt ${month.nam}.</@vi>
  <@en>Reached ${month.nam}.</@en>
</@paragraph>
