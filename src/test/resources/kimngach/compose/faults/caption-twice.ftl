<@table id="t">
  <@caption><@vi>A</@vi><@en>A</@en></@caption>
  <@caption><@vi>B</@vi><@en>B</@en></@caption>
  <@column><@vi>A</@vi><@en>A</@en></@column>
</@table>
