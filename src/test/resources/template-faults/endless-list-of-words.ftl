<@paragraph>
  <@vi><#list 1.. as number>và </#list></@vi>
  <@en>and</@en>
</@paragraph>
