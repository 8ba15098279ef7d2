<#assign x><@vi>${value("declared.total", year)}</@vi></#assign>
