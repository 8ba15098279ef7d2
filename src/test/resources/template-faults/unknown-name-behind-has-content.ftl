<#assign openGates = gates?filter(gate -> has(value("declared.export." + gate, year)))>
<#if openGate?has_content>
<@paragraph><@vi>Phụ lục I</@vi><@en>Annex I</@en></@paragraph>
</#if>
