<#if month.id == "1999-01">
<@heading level=1><@en>Overview</@en></@heading>
</#if>
