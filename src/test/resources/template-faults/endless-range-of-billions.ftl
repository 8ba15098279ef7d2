<#macro count from>
<#list from..1000*2000000 as number><#list from..1000*2000000 as another></#list></#list>
</#macro>
<@count from=1/>
