<@table id="t">
  <@column><@vi>A</@vi><@en>A</@en></@column>
  <@row><@cell of="declared.total"/></@row>
</@table>
