<@paragraph>
  <@vi>Đạt ${magnitude("declared.total")}.</@vi>
  <@en>Reached ${magnitude("declared.total")}.</@en>
</@paragraph>
