<@"<#list 1.. as number></#list>"?interpret/>
<#if ("1 + " + "1")?eval == 2></#if>
