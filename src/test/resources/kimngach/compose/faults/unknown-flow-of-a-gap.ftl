<@paragraph>
  <@vi>Đạt ${gap("exports", ytd)}.</@vi>
  <@en>Reached ${gap("exports", ytd)}.</@en>
</@paragraph>
