<@paragraph><@vi>Đạt.</@paragraph></@vi>
