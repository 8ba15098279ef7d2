<#list revisions(["all-regimes"], month) as revision><#assign total = revision.now></#list>
<#if mont??></#if>
