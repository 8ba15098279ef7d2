<#if month.id == "1999-01">
<#list findings as finding>
<@paragraph><@vi>${finding.sentense}</@vi><@en>${finding.sentence}</@en></@paragraph>
</#list>
</#if>
