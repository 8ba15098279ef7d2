<@heading level=1><@vi>A</@vi><@en>A</@en></@heading>
</@paragraph>
