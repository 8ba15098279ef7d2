<@table id="t">
  Bảng này
  <@column><@vi>A</@vi><@en>A</@en></@column>
</@table>
