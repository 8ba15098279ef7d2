<#macro text words style="p2"><@paragraph><@all>${words}.</@all></@paragraph></#macro>
<#macro box label width=12><#local shown = label + " ½"><@note><@all>${shown?cap_first}</@all></@note></#macro>
<@text "tăng 12%"/>
<@box label="47 tỷ" width=30/>
<@box label="A11" width=30/>
