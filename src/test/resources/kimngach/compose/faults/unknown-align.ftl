<@table id="t">
  <@column align="rechts"><@vi>A</@vi><@en>A</@en></@column>
</@table>
