<@paragraph>
  <@vi>Trong {month.name} và $ {year.name}, <b>tăng</b> mạnh&nbsp;hơn.</@vi>
  <@en>In [=month.name] and < @vi>, [#if true]up[/#if].</@en>
</@paragraph>
<#-- Không phải lỗi: {month.name} trong ghi chú / no fault in a note -->
<@paragraph>
  <@vi>Giá trị {} và { }, a < b, R&D; “{…}”.</@vi><@en>Values < all of them & none.</@en>
</@paragraph>
