<@paragraph>
  <@vi>${month?api.class.name}</@vi>
  <@en>${month?api.class.name}</@en>
</@paragraph>
