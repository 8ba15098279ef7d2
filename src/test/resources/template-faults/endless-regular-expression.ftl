<#if "xxxxxxxxxxxxxxxxxxxxxxxxxxxx"?matches("(x+x+)+\\1y")>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#if>
