<#if gates?has_contnt>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#if>
