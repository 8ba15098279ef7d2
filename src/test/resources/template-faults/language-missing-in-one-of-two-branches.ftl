<@heading level=1>
  <#if month.id == "1999-01">
    <@vi>Tháng một</@vi>
  <#else>
    <@vi>Tình hình chung</@vi><@en>Overview</@en>
  </#if>
</@heading>
