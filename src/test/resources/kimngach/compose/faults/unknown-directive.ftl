<@paragrap><@vi>A</@vi><@en>A</@en></@paragrap>
