<#assign total = value("declared.totl", year)>
<#if has(total)>
<@paragraph><@vi>${total} ${unitOf(total)}</@vi><@en>${total}</@en></@paragraph>
</#if>
<#function delivered flow><#return has(value("declared." + flow, years))></#function>
<#if delivered("total")><@paragraph><@vi>Có</@vi><@en>Yes</@en></@paragraph></#if>
