<@table id="t">
  <@vi>A</@vi>
</@table>
