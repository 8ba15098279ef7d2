<@paragraph>
  <@vi>Phạm vi: ${scopee!"cả nước"}.</@vi>
  <@en>Scope: ${(month.nmae)!"none"}.</@en>
</@paragraph>
