<#macro row scope>
<#if has(value(scope + ".totl", year)) || has(value("declard." + "total", year))></#if>
</#macro>
