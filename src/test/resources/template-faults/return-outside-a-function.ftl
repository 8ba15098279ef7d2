<#function one><#return month.name></#function>
<@paragraph><@all>${one()}<#return 1></@all></@paragraph>
