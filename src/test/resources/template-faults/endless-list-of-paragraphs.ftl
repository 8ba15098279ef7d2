<#list 1.. as number>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#list>
