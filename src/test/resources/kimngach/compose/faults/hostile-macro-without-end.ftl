<#macro a><@a/></#macro>
<@a/>
