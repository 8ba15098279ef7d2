<#include "../../x.ftl">
