<@heading level=1><@vi>Chung</@vi><@en>Overview</@en></@heading>

Kim ngạch đạt 4780.
