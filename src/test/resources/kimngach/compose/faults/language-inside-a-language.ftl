<@paragraph>
  <@vi>A <@en>B</@en></@vi>
  <@en>A</@en>
</@paragraph>
