<#list periodsOf("budget-revenue", month) as one>
<#assign g = growthOnPrevious("budget-revenue", one)>
</#list>
