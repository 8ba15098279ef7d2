<@table id="t">
</@table>
