<@heading level="one"><@vi>A</@vi><@en>A</@en></@heading>
