<#list gates as gate></#list>
<@paragraph><@vi>${label("gate." + gate)}</@vi><@en>${label("gate." + gate)}</@en></@paragraph>
