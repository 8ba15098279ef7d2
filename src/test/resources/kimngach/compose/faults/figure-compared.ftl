<#if value("declared.total", year) > 1000>
</#if>
