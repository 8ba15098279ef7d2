<#include "bulletin.ftl">
