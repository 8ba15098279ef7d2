<#if has(value("declared.total", year)>
<@paragraph><@vi>Đạt ${mont.name}.</@vi><@en>Reached ${label("unit.milion-usd")}.</@en></@paragraph>
</#if>
