<#assign x = billion(value("budget-revenue", periodsOf("budget-revenue", month)[0]))>
