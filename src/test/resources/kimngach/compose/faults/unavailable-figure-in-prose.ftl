<@paragraph>
  <@vi>Đạt ${value("declared.export", month)}.</@vi>
  <@en>Reached ${value("declared.export", month)}.</@en>
</@paragraph>
