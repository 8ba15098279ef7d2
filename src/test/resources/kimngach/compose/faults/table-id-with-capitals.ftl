<@table id="Theo cửa khẩu">
  <@column><@vi>A</@vi><@en>A</@en></@column>
</@table>
