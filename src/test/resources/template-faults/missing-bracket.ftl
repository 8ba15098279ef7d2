<#if has(value("declared.total", year)>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#if>
