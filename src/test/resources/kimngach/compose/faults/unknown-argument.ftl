<@heading levl=1><@vi>Chung</@vi><@en>Overview</@en></@heading>
