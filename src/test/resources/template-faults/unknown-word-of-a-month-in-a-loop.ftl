<#list months as one><#if has(value("declared.total", one.lastYer))></#if></#list>
