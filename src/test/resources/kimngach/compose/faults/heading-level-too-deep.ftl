<@heading level=7><@vi>A</@vi><@en>A</@en></@heading>
