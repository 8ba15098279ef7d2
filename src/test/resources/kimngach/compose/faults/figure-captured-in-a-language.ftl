<@paragraph>
  <@vi><#assign x>${value("declared.total", year)}</#assign>Đạt ${x}</@vi>
  <@en>${x}</@en>
</@paragraph>
