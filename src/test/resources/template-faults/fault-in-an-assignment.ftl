<#-- Một giá trị gán sai không tự giải thích được chính nó / what is assigned wrongly is no reason for itself -->
<#assign places = "hai"?number>
<@paragraph>
  <@vi>Đạt ${places + 1}.</@vi><@en>Reached ${places + 1}.</@en>
</@paragraph>
