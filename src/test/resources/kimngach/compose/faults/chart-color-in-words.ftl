<@chart id="c">
  <@series color="red"><@name><@vi>A</@vi><@en>A</@en></@name></@series>
</@chart>
