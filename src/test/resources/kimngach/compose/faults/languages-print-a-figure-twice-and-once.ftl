<@paragraph>
  <@vi>${value("declared.total", year)} và ${value("declared.total", year)}.</@vi>
  <@en>${value("declared.total", year)}.</@en>
</@paragraph>
