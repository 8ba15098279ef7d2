<@paragraph>
  <@vi>Đạt.
  <@en>Reached.</@en>
</@paragraph>
