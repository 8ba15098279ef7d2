<#macro rising of>tăng ${of}%</#macro>
<@paragraph>
  <@vi>Đạt, <@rising/>.</@vi>
  <@en>Reached, <@rising off=growth("declared.total", year)/>.</@en>
</@paragraph>
