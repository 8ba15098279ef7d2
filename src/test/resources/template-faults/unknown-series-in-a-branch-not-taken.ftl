<#if month.id == "1999-01">
<@paragraph>
  <@vi>${growth("declard.total", year)} ${attainment("plan.export.declared", year)} ${share("declared.export.huu-ngi", year)}</@vi>
  <@en>${balance("declared.exports", year)} ${gap("totl", year)} ${residual("imports", year)}</@en>
</@paragraph>
</#if>
