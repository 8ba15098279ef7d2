<@paragraph><@all>${"abc" - 1}</@all></@paragraph>
