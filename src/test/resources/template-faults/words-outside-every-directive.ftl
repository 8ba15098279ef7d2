<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
Ghi chú của biên tập viên
