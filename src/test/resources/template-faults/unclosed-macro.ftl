<#macro rise of>
tăng ${of}%

<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
