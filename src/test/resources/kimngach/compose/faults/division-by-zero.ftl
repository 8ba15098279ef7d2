<@paragraph>
  <@vi>Đạt ${1 / 0}.</@vi>
  <@en>Reached ${1 / 0}.</@en>
</@paragraph>
