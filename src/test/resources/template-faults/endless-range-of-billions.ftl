<#macro count from>
<#list from..2000000000 as number><#list from..2000000000 as another></#list></#list>
</#macro>
<@count from=1/>
