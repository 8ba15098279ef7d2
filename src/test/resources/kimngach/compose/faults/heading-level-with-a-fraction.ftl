<@heading level=1.5><@vi>A</@vi><@en>A</@en></@heading>
