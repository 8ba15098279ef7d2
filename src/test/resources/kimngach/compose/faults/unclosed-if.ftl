<#if has(value("declared.total", year))>
<@heading level=1><@vi>A</@vi><@en>A</@en></@heading>
