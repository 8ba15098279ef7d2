<@paragraph>
  <@vi><@note><@vi>A</@vi></@note></@vi>
  <@en>A</@en>
</@paragraph>
