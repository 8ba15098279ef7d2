<@table id="t">
  <@column><@vi>A</@vi><@en>A</@en></@column>
  <@column><@vi>B</@vi><@en>B</@en></@column>
  <@row><@cell of=value("declared.total", year)/></@row>
</@table>
