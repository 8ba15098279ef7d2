<@cell><@vi>A</@vi><@en>A</@en></@cell>
