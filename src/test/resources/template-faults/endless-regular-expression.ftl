<@paragraph>
  <@vi>Đạt.</@vi>
  <@en>${"aaaaaaaaaaaaaaaaaaaaaaaaa!"?matches("(?:a|a)*")?then("yes", "no")}</@en>
</@paragraph>
