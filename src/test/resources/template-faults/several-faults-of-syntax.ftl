<#if has(value("declared.total", year)) &&>
<@paragraph>
  <@vi>Đạt ${value("declared.total" year)}.</@vi>
  <@en>Reached ${value("declared.total", year)?uper_case}.</@en>
</#if>
