<#-- Mọi thứ đều ở trong một điều kiện không đúng / all of it stands in a condition that does not hold -->
<#if month.id == year.id>
<@paragraph>
  <@vi>Đạt.</@vi><@en>Reached.</@en>
</@paragraph>
</#if>
