<#list largestFirst("declared.total", gates) as gate></#list>
