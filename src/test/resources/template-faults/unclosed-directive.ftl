<@heading level=1><@vi>Chung</@vi><@en>Overview</@en>

<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>
