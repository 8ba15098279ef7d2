<#assign sorted = (1..500000000)?sort>
<#assign slice = "abc"[0..*2000000] short = 1..1000000 back = 3000000..1>
<#list 2000000..2000005 as near>${near}</#list>
<@paragraph><@all>${sorted?size}</@all></@paragraph>
