<#list revisions as revision><#assign total = revision.now></#list>
<#if mont??></#if>
