<#list gates as gate>
<#if hasLabel("gate." + gate)><@paragraph><@all>${label("gates." + gate)}</@all></@paragraph></#if>
</#list>
