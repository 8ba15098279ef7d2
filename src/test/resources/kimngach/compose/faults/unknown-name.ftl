<@paragraph>
  <@vi>Đạt ${mont.name}.</@vi>
  <@en>Reached ${mont.name}.</@en>
</@paragraph>
