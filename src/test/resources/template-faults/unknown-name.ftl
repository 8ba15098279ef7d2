<@paragraph>
  <@vi>Tính đến ${mont.name}.</@vi>
  <@en>Up to ${month.name}.</@en>
</@paragraph>
