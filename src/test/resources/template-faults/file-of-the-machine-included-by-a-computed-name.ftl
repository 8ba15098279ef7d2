<#assign name = "/etc/" + "passwd">
<#include name>
<#assign other = .get_optional_template("/etc/passwd")>
