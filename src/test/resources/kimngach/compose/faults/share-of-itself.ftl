<#assign part = share("declared.total", year)>
