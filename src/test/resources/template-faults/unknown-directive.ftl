<@paragrap><@vi>Đạt.</@vi><@en>Reached.</@en></@paragrap>
