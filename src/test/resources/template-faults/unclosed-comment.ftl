<#-- Ghi chú cho người sửa mẫu
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
