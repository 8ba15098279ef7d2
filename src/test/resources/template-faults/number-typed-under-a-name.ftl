<#assign x = "12%" rows = 0 rate = 9>
<#function rise by><#return "tăng " + by></#function>
<#list ["declared.total", "quý 3"] as one><#assign rows = rows + 1></#list>
<#list ["6 tháng", "regime.A11"] as said>
<@paragraph><@all>${x}, ${rise("5,5%")}, ${rate}%, ${rows}, ${said}, ${month.name + " 2023"}, ${"năm ${year.id[0..3]} và 2022"}.</@all></@paragraph>
</#list>
<#assign notPrinted = "48%" isX = x == "49%">
<@paragraph><@all><@typed>${notPrinted}</@typed>${isX?then("", "1½")}</@all></@paragraph>
<@paragraph><@vi>Tăng ½ so với 100 km².</@vi><@en>Half as much again.</@en></@paragraph>
