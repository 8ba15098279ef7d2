<@table>
  <@column><@vi>A</@vi><@en>A</@en></@column>
</@table>
