<#if month.id == "1999-01">
<@paragraph>
  <@vi>Đạt ${valu("declared.total", year)} ${unitOf(declaredTotal)}.</@vi>
  <@en>Reached ${value("declared.total", yaer)}.</@en>
</@paragraph>
<@rise of=month/>
</#if>
