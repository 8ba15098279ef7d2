<@paragraph style="body"><@vi>A</@vi><@en>A</@en></@paragraph>
