<#macro once><@twice/></#macro>
<#macro twice><@once/></#macro>
<@once/>
