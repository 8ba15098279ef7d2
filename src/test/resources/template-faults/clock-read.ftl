<@paragraph>
  <@vi>Lúc ${.now?string("iso")}</@vi>
  <@en>Today</@en>
</@paragraph>
