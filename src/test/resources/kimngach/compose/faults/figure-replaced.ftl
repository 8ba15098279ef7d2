<@paragraph>
  <@vi>Đạt ${value("declared.total", year)?replace(".", ",")}.</@vi>
  <@en>Reached ${value("declared.total", year)?replace(".", ",")}.</@en>
</@paragraph>
