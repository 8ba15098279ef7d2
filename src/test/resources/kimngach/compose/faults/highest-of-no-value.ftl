<@paragraph><@all>${highest("declared.import", months).name}</@all></@paragraph>
