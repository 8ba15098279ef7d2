<#if month.id == "1999-01">
<@heading levl=1><@vi>Chung</@vi><@en>Overview</@en></@heading>
</#if>
