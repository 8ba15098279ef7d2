<#if lastTotals??>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#if>
