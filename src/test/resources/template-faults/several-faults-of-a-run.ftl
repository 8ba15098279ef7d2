<@heading level=7><@vi>Chung</@vi><@en>Overview</@en></@heading>
<@paragraph>
  <@vi>${value("declared.total", year) + 1} ${decimals(value("declared.total", year), 12)}</@vi>
  <@en>${value("declared.total", year) * 2}</@en>
</@paragraph>
<@row kind="body"></@row>
<@table id="By Gate"></@table>
