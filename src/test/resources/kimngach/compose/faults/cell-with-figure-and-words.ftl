<@table id="t">
  <@column><@vi>A</@vi><@en>A</@en></@column>
  <@row><@cell of=value("declared.total", year)><@vi>A</@vi><@en>A</@en></@cell></@row>
</@table>
