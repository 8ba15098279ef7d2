<@paragraph>
  <@vi>Đạt ${(month.id == ytd.id)?then("5%", "nhiều")} ${"12"}.</@vi>
  <@en>Reached ${4780}.</@en>
</@paragraph>
