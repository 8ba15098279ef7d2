<#import "../../x" as x>
