<@paragraph>
  <@vi>Đạt.</@vi><@en>Reached.</@en>
</@paragraph>
<#list 1.. as number></#list>
