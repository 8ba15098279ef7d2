<@paragraph>
  <@vi>Theo Nghị định số <@typed>30/2020/NĐ-CP</@typed>, trang <@typed>12</@typed>: 15 tờ khai.</@vi>
  <@en>Under Decree No. <@typed>30/2020/NĐ-CP</@typed>, page <@typed>12</@typed>.</@en>
</@paragraph>
