<@paragraph>
  <@vi>Đạt ${month?api.class}.</@vi>
  <@en>Reached ${month?api.class}.</@en>
</@paragraph>
