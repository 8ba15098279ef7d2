<#--
  Tin cho báo chí, một trang / The press sheet, one page.

  Chữ viết trong <@vi>, <@en> và <@zh>; mọi con số lấy từ value(), growth(), attainment(), balance()...
  Words stand in <@vi>, <@en> and <@zh>; every figure comes from value(), growth(), attainment(), balance()...
  In / to make it: kimngach build 2023-11 với / with template press
-->
<#macro changeVi of><#if isDown(of)>giảm ${magnitude(of)}%<#elseif isUp(of)>tăng ${magnitude(of)}%<#else>không đổi (${of}%)</#if></#macro>
<#macro changeEn of><#if isDown(of)>down ${magnitude(of)}%<#elseif isUp(of)>up ${magnitude(of)}%<#else>unchanged (${of}%)</#if></#macro>
<#macro changeZh of><#if isDown(of)>下降${magnitude(of)}%<#elseif isUp(of)>增长${magnitude(of)}%<#else>持平（${of}%）</#if></#macro>

<#-- Tháng 1 không có cộng dồn riêng / January has no year to date of its own -->
<#assign isJanuary = month.id == ytd.id>

<#-- Tin không mang số của bản tin / the sheet does not bear the bulletin's number -->
<@masthead numbered=false>
  <@title><@vi>THÔNG TIN BÁO CHÍ</@vi><@en>PRESS RELEASE</@en><@zh>新闻稿</@zh></@title>
  <@subject>
    <@vi>Xuất nhập khẩu qua các cửa khẩu của tỉnh <#if isJanuary>${month.name}<#else>${month.shortName} và ${ytd.name}</#if></@vi>
    <@en>Trade through the province's border gates, <#if isJanuary>${month.name}<#else>${month.shortName} and ${ytd.name}</#if></@en>
    <@zh><#if isJanuary>${month.name}<#else>${month.shortName}及${ytd.name}</#if>经本省口岸进出口情况</@zh>
  </@subject>
</@masthead>

<#-- Hai phạm vi, mỗi phạm vi một khung / two scopes, a panel each -->
<#assign allNow = value("all-regimes.total", ytd)>
<#assign declaredPeriod = has(value("declared.total", year))?then(year, ytd)>
<#assign declaredNow = value("declared.total", declaredPeriod)>
<#assign bothNow = has(allNow) && has(declaredNow)>
<#macro keys scope of>
  <#local export = value(scope + ".export", of)>
  <#local import = value(scope + ".import", of)>
  <#if has(export)><@key of=export unit=unitOf(export)><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@key></#if>
  <#if has(import)><@key of=import unit=unitOf(import)><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@key></#if>
</#macro>
<#if has(allNow) || has(declaredNow)>
<@headlines>
  <#if has(allNow)>
  <@panel>
    <@title><@vi>Mọi hàng hóa qua cửa khẩu</@vi><@en>All goods through the gates</@en><@zh>经口岸全部货物</@zh></@title>
    <@subtitle>
      <@vi>${ytd.capitalName}<#if isEstimated(allNow)>, ước tính</#if></@vi>
      <@en>${ytd.capitalName}<#if isEstimated(allNow)>, estimate</#if></@en>
      <@zh>${ytd.capitalName}<#if isEstimated(allNow)>，预计</#if></@zh>
    </@subtitle>
    <@key of=allNow unit=unitOf(allNow)><@vi>Tổng số</@vi><@en>Total</@en><@zh>总额</@zh></@key>
    <@keys scope="all-regimes" of=ytd/>
  </@panel>
  </#if>
  <#if has(declaredNow)>
  <@panel>
    <@title><@vi>Mở tờ khai tại tỉnh</@vi><@en>Declared in the province</@en><@zh>在本省报关</@zh></@title>
    <@subtitle>
      <@vi>${declaredPeriod.capitalName}<#if isEstimated(declaredNow)>, ước tính</#if></@vi>
      <@en>${declaredPeriod.capitalName}<#if isEstimated(declaredNow)>, estimate</#if></@en>
      <@zh>${declaredPeriod.capitalName}<#if isEstimated(declaredNow)>，预计</#if></@zh>
    </@subtitle>
    <@key of=declaredNow unit=unitOf(declaredNow)><@vi>Tổng số</@vi><@en>Total</@en><@zh>总额</@zh></@key>
    <@keys scope="declared" of=declaredPeriod/>
  </@panel>
  </#if>
</@headlines>
</#if>

<@callout>
  <@vi>Đề nghị không so sánh, không cộng <#if bothNow>${allNow} ${unitOf(allNow)} với ${declaredNow} ${unitOf(declaredNow)}<#else>số liệu của hai phạm vi với nhau</#if>: “mọi hàng hóa qua cửa khẩu” và “mở tờ khai tại tỉnh” là hai phạm vi thống kê khác nhau<#if bothNow && declaredPeriod.id != ytd.id>, ở đây còn khác kỳ</#if>.</@vi>
  <@en>Please neither compare nor add <#if bothNow>${allNow} ${unitOf(allNow)} and ${declaredNow} ${unitOf(declaredNow)}<#else>figures of the two scopes</#if>: “all goods through the gates” and “declared in the province” are different statistical scopes<#if bothNow && declaredPeriod.id != ytd.id>, and here of different periods</#if>.</@en>
  <@zh>请勿比较或相加<#if bothNow>${allNow}${unitOf(allNow)}与${declaredNow}${unitOf(declaredNow)}<#else>两种口径的数字</#if>：“经口岸全部货物”与“在本省报关”是不同的统计口径<#if bothNow && declaredPeriod.id != ytd.id>，此处时期也不同</#if>。</@zh>
</@callout>

<#assign allMonth = value("all-regimes.total", month)>
<#if has(allNow)>
<#assign allGrowth = growth("all-regimes.total", ytd)>
<#assign monthGrowth = growth("all-regimes.total", month)>
<@paragraph>
  <@vi>${ytd.capitalName}, mọi hàng hóa qua các cửa khẩu của tỉnh <#if isEstimated(allNow)>ước </#if>đạt ${allNow} ${unitOf(allNow)}<#if has(allGrowth)>, <@changeVi of=allGrowth/> so với cùng kỳ năm trước</#if><#if has(allMonth) && !isJanuary>; riêng ${month.shortName} đạt ${allMonth} ${unitOf(allMonth)}<#if has(monthGrowth)>, <@changeVi of=monthGrowth/></#if></#if>.</@vi>
  <@en>In ${ytd.name}, all goods through the province's border gates <#if isEstimated(allNow)>are estimated at<#else>reached</#if> ${allNow} ${unitOf(allNow)}<#if has(allGrowth)>, <@changeEn of=allGrowth/> on the same period last year</#if><#if has(allMonth) && !isJanuary>; ${month.shortName} alone: ${allMonth} ${unitOf(allMonth)}<#if has(monthGrowth)>, <@changeEn of=monthGrowth/></#if></#if>.</@en>
  <@zh>${ytd.name}，经本省口岸全部货物进出口总额<#if isEstimated(allNow)>预计</#if>为${allNow}${unitOf(allNow)}<#if has(allGrowth)>，同比<@changeZh of=allGrowth/></#if><#if has(allMonth) && !isJanuary>；其中${month.shortName}当月${allMonth}${unitOf(allMonth)}<#if has(monthGrowth)>，同比<@changeZh of=monthGrowth/></#if></#if>。</@zh>
</@paragraph>
</#if>

<#if has(declaredNow)>
<#assign declaredPlan = attainment("declared.total", declaredPeriod)>
<#assign declaredGrowth = growth("declared.total", declaredPeriod)>
<@paragraph>
  <@vi>${declaredPeriod.capitalName}, hàng hóa mở tờ khai tại tỉnh <#if isEstimated(declaredNow)>ước </#if>đạt ${declaredNow} ${unitOf(declaredNow)}<#if has(declaredPlan)>, bằng ${declaredPlan}% kế hoạch năm</#if><#if has(declaredGrowth)>, <@changeVi of=declaredGrowth/> so với cùng kỳ năm trước</#if>.</@vi>
  <@en>In ${declaredPeriod.name}, goods declared in the province <#if isEstimated(declaredNow)>are estimated at<#else>reached</#if> ${declaredNow} ${unitOf(declaredNow)}<#if has(declaredPlan)>, ${declaredPlan}% of the year's plan</#if><#if has(declaredGrowth)>, <@changeEn of=declaredGrowth/> on the same period last year</#if>.</@en>
  <@zh>${declaredPeriod.name}，在本省报关的货物进出口总额<#if isEstimated(declaredNow)>预计</#if>为${declaredNow}${unitOf(declaredNow)}<#if has(declaredPlan)>，完成年度计划的${declaredPlan}%</#if><#if has(declaredGrowth)>，同比<@changeZh of=declaredGrowth/></#if>。</@zh>
</@paragraph>
</#if>

<#-- Năm trước vừa được điều chỉnh / last year, where this delivery revises it -->
<#assign lastYear = year.lastYear>
<#assign lastTotal = value("declared.total", lastYear)>
<#assign lastAll = value("all-regimes.total", lastYear)>
<#if has(lastTotal) && isRevised(lastTotal)>
<@paragraph>
  <@vi>${lastYear.capitalName}, số đã điều chỉnh: mở tờ khai tại tỉnh ${lastTotal} ${unitOf(lastTotal)}<#if has(lastAll)>; mọi hàng hóa qua cửa khẩu ${lastAll} ${unitOf(lastAll)}</#if>.</@vi>
  <@en>${lastYear.name}, revised: declared in the province ${lastTotal} ${unitOf(lastTotal)}<#if has(lastAll)>; all goods through the gates ${lastAll} ${unitOf(lastAll)}</#if>.</@en>
  <@zh>${lastYear.name}（修订数）：在本省报关${lastTotal}${unitOf(lastTotal)}<#if has(lastAll)>；经口岸全部货物${lastAll}${unitOf(lastAll)}</#if>。</@zh>
</@paragraph>
</#if>

<#-- Một bảng nhỏ / one small table -->
<#if has(value("all-regimes.export", ytd)) && has(value("all-regimes.import", ytd))>
<@table id="flows">
  <@caption><@vi>Mọi hàng hóa qua cửa khẩu</@vi><@en>All goods through the gates</@en><@zh>经口岸全部货物</@zh></@caption>
  <@unit><@vi>${label("unit.million-usd")}</@vi><@en>${label("unit.million-usd")}</@en><@zh>${label("unit.million-usd")}</@zh></@unit>
  <@column width=16 align="left"><@vi>Luồng hàng</@vi><@en>Flow</@en><@zh>流向</@zh></@column>
  <#if !isJanuary>
  <@column width=22 text=month.capitalName/>
  <@column width=20><@vi>So với cùng kỳ (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  </#if>
  <@column width=22 text=ytd.capitalName/>
  <@column width=20><@vi>So với cùng kỳ (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  <#list ["total", "export", "import"] as flow>
  <@row kind=(flow == "total")?then("total", "body") indent=(flow == "total")?then(0, 1)>
    <@cell><#if flow == "total"><@vi>Tổng số</@vi><@en>Total</@en><@zh>总额</@zh><#elseif flow == "export"><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh><#else><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></#if></@cell>
    <#if !isJanuary>
    <@cell of=value("all-regimes." + flow, month)/>
    <@cell of=growth("all-regimes." + flow, month)/>
    </#if>
    <@cell of=value("all-regimes." + flow, ytd)/>
    <@cell of=growth("all-regimes." + flow, ytd)/>
  </@row>
  </#list>
</@table>
</#if>

<#-- Sửa nguồn và liên hệ trong các tệp labels / mend source and contact in the label files -->
<@note>
  <@vi>Mọi hàng hóa qua cửa khẩu: tất cả các loại hình, không kể nơi mở tờ khai. Mở tờ khai tại tỉnh: chỉ tờ khai đăng ký tại hải quan của tỉnh.<#if constructed> Có số liệu dựng thêm để minh họa: không được trích dẫn như số liệu chính thức.</#if> ${label("press.source")} ${label("press.contact")}</@vi>
  <@en>All goods through the gates: every customs regime, wherever it is declared. Declared in the province: only what is declared at the province's own customs offices.<#if constructed> Some figures are constructed for illustration: they must not be quoted as official.</#if> ${label("press.source")} ${label("press.contact")}</@en>
  <@zh>经口岸全部货物：全部海关监管方式，不论在何处报关。在本省报关：仅在本省海关登记的报关单。<#if constructed>部分数据为演示而编制，不得作为官方数据引用。</#if>${label("press.source")}${label("press.contact")}</@zh>
</@note>
