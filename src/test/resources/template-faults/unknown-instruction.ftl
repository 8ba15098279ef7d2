<#iff month.id == ytd.id>
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
</#iff>
