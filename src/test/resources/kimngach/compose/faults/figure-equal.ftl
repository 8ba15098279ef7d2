<#if value("declared.total", year) == 4780>
</#if>
