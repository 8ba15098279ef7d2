<#macro rising>tăng 5%</#macro>
<@paragraph><@vi>Đạt, <@rising/>.</@vi><@en>Reached, <@rising/>.</@en></@paragraph>
