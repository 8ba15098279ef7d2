<#macro rising of>tăng ${of}%</#macro>
<@paragraph>
  <@vi>Đạt, <@risng of=growth("declared.total", year)/>.</@vi>
  <@en>Reached, <@rising of=growth("declared.total", year)/>.</@en>
</@paragraph>
