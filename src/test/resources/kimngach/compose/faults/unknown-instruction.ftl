<#iff has(value("declared.total", year))>
</#iff>
