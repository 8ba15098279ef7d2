<@paragraph>
  <@vi>Đạt ${month.class}.</@vi>
  <@en>Reached ${month.class}.</@en>
</@paragraph>
