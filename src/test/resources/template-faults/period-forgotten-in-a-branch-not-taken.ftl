<#if month.id == "1999-01"><#assign total = value("declared.total")></#if>
