<#attempt>
<@paragraph><@vi>${value("declared.export", month)}</@vi><@en>${value("declared.export", month)}</@en></@paragraph>
<#recover>
<@paragraph><@vi>Không có.</@vi><@en>None.</@en></@paragraph>
</#attempt>
