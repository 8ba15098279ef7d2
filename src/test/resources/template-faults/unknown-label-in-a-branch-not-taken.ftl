<#if month.id == "1999-01">
<@paragraph><@vi>${label("unit.milion-usd")}</@vi><@en>${label("unit.million-usd")}</@en></@paragraph>
</#if>
