<@paragraph>
  <@vi>Đạt<#if month.id == ytd.id> trong tháng một.</@vi>
  <@en>Reached.</@en>
</@paragraph>
