<@paragraph><@all>
${1/0}
${"1,5"?number}
${"2023-11-01"?date}
${month}
${gates}
${gates?upper_case}
<#if "x">a</#if>
${"a"?left_pad("x")}
${"a"?replace("b")}
${gates?seq_contains()}
${"abc"[5..9]}
${month.id == ytd.id}
${month.id(1)}
<@month/>
</@all></@paragraph>
