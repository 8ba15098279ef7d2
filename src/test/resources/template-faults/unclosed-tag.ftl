<@heading level=1
<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
