<#list months as one>
<@paragraph><@vi>${value("declared.import", one)}</@vi><@en>${value("declared.import", one)}</@en></@paragraph>
</#list>
