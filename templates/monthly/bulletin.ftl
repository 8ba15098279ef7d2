<#--
  Bản tin hằng tháng / The monthly bulletin.

  Mỗi chỉ thị <@...> làm một phần của bản tin; chữ viết trong <@vi>, <@en> và <@zh>.
  Không gõ số bằng tay: mọi con số lấy từ value(), growth(), attainment(), share(), balance()...
  Each directive <@...> makes a part of the bulletin; words stand in <@vi>, <@en> and <@zh>.
  No number is typed by hand: every figure comes from value(), growth(), attainment(), share(), balance()...

  Kỳ / periods:  month (tháng), ytd (cộng dồn), year (cả năm), months (12 tháng), .lastYear, .previous
-->

<#--
  Chữ do chương trình chọn, chỉ khi số liệu chứng minh được / words that the program chooses, only where the figures prove them:
  change(x, "kỳ so sánh")      tăng 5,2% so với…, giảm…, không đổi…, gấp 2,1 lần… / up 5.2% on…, 2.1 times that of…
  tradeBalance(x)              xuất siêu hoặc nhập siêu / surplus or deficit
  hedged(x, 0)                 gần 126, hơn 56, khoảng 30 / nearly 126, over 56, about 30
  highestSince(x)              cao nhất kể từ…; kiểm tra bằng has() / the highest since…; test it with has()
-->

<#-- Tháng 1 không có cộng dồn riêng / January has no year to date of its own -->
<#assign isJanuary = month.id == ytd.id>

<@masthead>
  <@title><@vi>BẢN TIN THỐNG KÊ</@vi><@en>STATISTICAL BULLETIN</@en><@zh>统计公报</@zh></@title>
  <@subject>
    <@vi>Kim ngạch xuất nhập khẩu qua địa bàn tỉnh <#if isJanuary>${month.name}<#else>${month.shortName} và ${ytd.name}</#if></@vi>
    <@en>Trade turnover through the province, <#if isJanuary>${month.name}<#else>${month.shortName} and ${ytd.name}</#if></@en>
    <@zh><#if isJanuary>${month.name}<#else>${month.shortName}及${ytd.name}</#if>经本省口岸进出口总额</@zh>
  </@subject>
</@masthead>

<#-- Hai phạm vi, mỗi phạm vi một khung; phạm vi chưa có số nào thì nói một câu / two scopes, a panel each; one sentence for a scope without any figure -->
<#assign allNow = value("all-regimes.total", ytd)>
<#assign declaredPeriod = has(value("declared.total", year))?then(year, ytd)>
<#assign declaredNow = value("declared.total", declaredPeriod)>
<#function anyFlow scope of>
  <#return has(value(scope + ".total", of)) || has(value(scope + ".export", of)) || has(value(scope + ".import", of))>
</#function>
<#macro period of total any>
    <@subtitle>
      <@vi>${of.capitalName}<#if isEstimated(total)>, ước tính</#if><#if !any>: chưa có số liệu</#if></@vi>
      <@en>${of.capitalName}<#if isEstimated(total)>, estimate</#if><#if !any>: no figures yet</#if></@en>
      <@zh>${of.capitalName}<#if isEstimated(total)>，预计</#if><#if !any>：暂无数据</#if></@zh>
    </@subtitle>
</#macro>
<#macro keys scope of>
  <#local total = value(scope + ".total", of)>
  <#local export = value(scope + ".export", of)>
  <#local import = value(scope + ".import", of)>
  <@key of=total unit=unitOf(total)><@vi>Tổng kim ngạch</@vi><@en>Turnover</@en><@zh>进出口总额</@zh></@key>
  <#if has(export)><@key of=export unit=unitOf(export)><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@key></#if>
  <#if has(import)><@key of=import unit=unitOf(import)><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@key></#if>
</#macro>
<#assign anyAll = anyFlow("all-regimes", ytd)>
<#assign anyDeclared = anyFlow("declared", declaredPeriod)>

<@headlines>
  <@panel>
    <@title><@vi>Tất cả các loại hình</@vi><@en>All customs regimes</@en><@zh>全部海关监管方式</@zh></@title>
    <@period of=ytd total=allNow any=anyAll/>
    <#if anyAll><@keys scope="all-regimes" of=ytd/></#if>
  </@panel>
  <@panel>
    <@title><@vi>Mở tờ khai trên địa bàn</@vi><@en>Declared in the province</@en><@zh>在本省报关</@zh></@title>
    <@period of=declaredPeriod total=declaredNow any=anyDeclared/>
    <#if anyDeclared><@keys scope="declared" of=declaredPeriod/></#if>
  </@panel>
</@headlines>

<#if has(allNow) && has(declaredNow)>
<@callout>
  <@vi>Không so sánh ${allNow} ${unitOf(allNow)} (tất cả các loại hình, ${ytd.name}<#if isEstimated(allNow)>, ước tính</#if>) với ${declaredNow} ${unitOf(declaredNow)} (mở tờ khai trên địa bàn, ${declaredPeriod.name}<#if isEstimated(declaredNow)>, ước tính</#if>): hai số khác nhau về phạm vi<#if declaredPeriod.id != ytd.id> và về kỳ</#if>. Cầu nối giữa hai phạm vi trong cùng một kỳ có ở mục “Cầu nối giữa hai phạm vi”.</@vi>
  <@en>${allNow} ${unitOf(allNow)} (all customs regimes, ${ytd.name}<#if isEstimated(allNow)>, estimate</#if>) and ${declaredNow} ${unitOf(declaredNow)} (declared in the province, ${declaredPeriod.name}<#if isEstimated(declaredNow)>, estimate</#if>) are not comparable: they differ in scope<#if declaredPeriod.id != ytd.id> and in period</#if>. The bridge between the two scopes for one and the same period is in the section “Bridge between the two scopes”.</@en>
  <@zh>${allNow}${unitOf(allNow)}（全部海关监管方式，${ytd.name}<#if isEstimated(allNow)>，预计</#if>）与${declaredNow}${unitOf(declaredNow)}（在本省报关，${declaredPeriod.name}<#if isEstimated(declaredNow)>，预计</#if>）不可比较：两者的统计口径<#if declaredPeriod.id != ytd.id>和时期均</#if>不同。同一时期两种口径之间的衔接见“两种统计口径的衔接”一节。</@zh>
</@callout>
</#if>

<@heading level=1><@vi>Tình hình chung</@vi><@en>Overview</@en><@zh>总体情况</@zh></@heading>

<#assign allMonth = value("all-regimes.total", month)>
<#if has(allMonth) && !isJanuary>
<#assign allMonthRecord = has(highestSince(allMonth))?then(highestSince(allMonth), lowestSince(allMonth))>
<#assign allMonthGrowth = growth("all-regimes.total", month)>
<@paragraph>
  <@vi>${month.capitalName}, kim ngạch xuất nhập khẩu của tất cả các loại hình qua địa bàn tỉnh <#if isEstimated(allMonth)>ước </#if>đạt ${allMonth} ${unitOf(allMonth)}<#if has(allMonthGrowth)>, ${change(allMonthGrowth, "cùng kỳ năm trước")}</#if><#if has(allMonthRecord)>, ${allMonthRecord}</#if>; trong đó xuất khẩu ${value("all-regimes.export", month)} ${unitOf(value("all-regimes.export", month))}, nhập khẩu ${value("all-regimes.import", month)} ${unitOf(value("all-regimes.import", month))}.</@vi>
  <@en>In ${month.name}, turnover of all customs regimes through the province <#if isEstimated(allMonth)>is estimated at<#else>was</#if> ${allMonth} ${unitOf(allMonth)}<#if has(allMonthGrowth)>, ${change(allMonthGrowth, "the same month last year")}</#if><#if has(allMonthRecord)>, ${allMonthRecord}</#if>: exports ${value("all-regimes.export", month)} ${unitOf(value("all-regimes.export", month))}, imports ${value("all-regimes.import", month)} ${unitOf(value("all-regimes.import", month))}.</@en>
  <@zh>${month.name}，经本省口岸全部海关监管方式进出口总额<#if isEstimated(allMonth)>预计</#if>为${allMonth}${unitOf(allMonth)}<#if has(allMonthGrowth)>，${change(allMonthGrowth, "上年同期")}</#if><#if has(allMonthRecord)>，${allMonthRecord}</#if>；其中，出口${value("all-regimes.export", month)}${unitOf(value("all-regimes.export", month))}，进口${value("all-regimes.import", month)}${unitOf(value("all-regimes.import", month))}。</@zh>
</@paragraph>
</#if>

<#if has(allNow)>
<#assign allGrowth = growth("all-regimes.total", ytd)>
<#assign allExport = value("all-regimes.export", ytd)>
<#assign allImport = value("all-regimes.import", ytd)>
<#assign allBalance = balance("all-regimes", ytd)>
<@paragraph>
  <@vi>Tính chung ${ytd.name}, kim ngạch tất cả các loại hình <#if isEstimated(allNow)>ước </#if>đạt ${allNow} ${unitOf(allNow)}<#if has(allGrowth)>, ${change(allGrowth, "cùng kỳ năm trước")}</#if><#if has(allExport) && has(allImport)>; xuất khẩu ${allExport} ${unitOf(allExport)}, nhập khẩu ${allImport} ${unitOf(allImport)}</#if><#if has(allBalance)>; ${tradeBalance(allBalance)}</#if>.</@vi>
  <@en>For ${ytd.name}, turnover of all customs regimes <#if isEstimated(allNow)>is estimated at<#else>reached</#if> ${allNow} ${unitOf(allNow)}<#if has(allGrowth)>, ${change(allGrowth, "the same period last year")}</#if><#if has(allExport) && has(allImport)>: exports ${allExport} ${unitOf(allExport)}, imports ${allImport} ${unitOf(allImport)}</#if><#if has(allBalance)>; ${tradeBalance(allBalance)}</#if>.</@en>
  <@zh>${ytd.name}，全部海关监管方式进出口总额<#if isEstimated(allNow)>预计</#if>为${allNow}${unitOf(allNow)}<#if has(allGrowth)>，${change(allGrowth, "上年同期")}</#if><#if has(allExport) && has(allImport)>；其中，出口${allExport}${unitOf(allExport)}，进口${allImport}${unitOf(allImport)}</#if><#if has(allBalance)>；${tradeBalance(allBalance)}</#if>。</@zh>
</@paragraph>
</#if>

<#assign declaredMonth = value("declared.total", month)>
<#if has(declaredMonth)>
<#assign declaredMonthRecord = has(highestSince(declaredMonth))?then(highestSince(declaredMonth), lowestSince(declaredMonth))>
<#assign declaredMonthGrowth = growth("declared.total", month)>
<#assign declaredYtd = value("declared.total", ytd)>
<@paragraph>
  <@vi>Hàng hóa mở tờ khai trên địa bàn tỉnh ${month.name} <#if isEstimated(declaredMonth)>ước </#if>đạt ${declaredMonth} ${unitOf(declaredMonth)}<#if has(declaredMonthGrowth)>, ${change(declaredMonthGrowth, "cùng kỳ năm trước")}</#if><#if has(declaredMonthRecord)>, ${declaredMonthRecord}</#if><#if has(declaredYtd) && !isJanuary>; ${ytd.name} <#if isEstimated(declaredYtd)>ước </#if>đạt ${declaredYtd} ${unitOf(declaredYtd)}</#if>.</@vi>
  <@en>Goods declared in the province <#if isEstimated(declaredMonth)>are estimated at<#else>were</#if> ${declaredMonth} ${unitOf(declaredMonth)} in ${month.name}<#if has(declaredMonthGrowth)>, ${change(declaredMonthGrowth, "the same month last year")}</#if><#if has(declaredMonthRecord)>, ${declaredMonthRecord}</#if><#if has(declaredYtd) && !isJanuary>; ${declaredYtd} ${unitOf(declaredYtd)} in ${ytd.name}</#if>.</@en>
  <@zh>${month.name}，在本省报关的货物进出口总额<#if isEstimated(declaredMonth)>预计</#if>为${declaredMonth}${unitOf(declaredMonth)}<#if has(declaredMonthGrowth)>，${change(declaredMonthGrowth, "上年同期")}</#if><#if has(declaredMonthRecord)>，${declaredMonthRecord}</#if><#if has(declaredYtd) && !isJanuary>；${ytd.name}<#if isEstimated(declaredYtd)>预计</#if>为${declaredYtd}${unitOf(declaredYtd)}</#if>。</@zh>
</@paragraph>
</#if>

<#assign yearTotal = value("declared.total", year)>
<#assign yearPlan = attainment("declared.total", year)>
<#assign yearGrowth = growth("declared.total", year)>
<#if has(yearTotal) && has(yearPlan) && has(yearGrowth)>
<@paragraph>
  <@vi>Cả ${year.name}, hàng hóa mở tờ khai trên địa bàn <#if isEstimated(yearTotal)>ước </#if>đạt ${yearTotal} ${unitOf(yearTotal)}, bằng ${yearPlan}% kế hoạch năm, ${change(yearGrowth, "năm trước")}; xuất khẩu ${value("declared.export", year)} ${unitOf(value("declared.export", year))}, bằng ${attainment("declared.export", year)}% kế hoạch; nhập khẩu ${value("declared.import", year)} ${unitOf(value("declared.import", year))}, bằng ${attainment("declared.import", year)}% kế hoạch.</@vi>
  <@en>For the whole of ${year.name}, goods declared in the province <#if isEstimated(yearTotal)>are estimated at<#else>reached</#if> ${yearTotal} ${unitOf(yearTotal)}, ${yearPlan}% of the year's plan, ${change(yearGrowth, "the year before")}: exports ${value("declared.export", year)} ${unitOf(value("declared.export", year))}, ${attainment("declared.export", year)}% of plan; imports ${value("declared.import", year)} ${unitOf(value("declared.import", year))}, ${attainment("declared.import", year)}% of plan.</@en>
  <@zh>${year.name}全年，在本省报关的货物进出口总额<#if isEstimated(yearTotal)>预计</#if>为${yearTotal}${unitOf(yearTotal)}，完成年度计划的${yearPlan}%，${change(yearGrowth, "上年")}；其中，出口${value("declared.export", year)}${unitOf(value("declared.export", year))}，完成计划的${attainment("declared.export", year)}%；进口${value("declared.import", year)}${unitOf(value("declared.import", year))}，完成计划的${attainment("declared.import", year)}%。</@zh>
</@paragraph>
</#if>

<#-- Số chính thức của năm trước, khi kỳ này điều chỉnh / last year's final figures, when this delivery revises them -->
<#assign lastYear = year.lastYear>
<#assign lastTotal = value("declared.total", lastYear)>
<#if has(lastTotal) && isRevised(lastTotal)>
<#assign lastAll = value("all-regimes.total", lastYear)>
<@paragraph>
  <@vi>Số liệu ${lastYear.name} được điều chỉnh: mở tờ khai trên địa bàn ${lastTotal} ${unitOf(lastTotal)}, gồm xuất khẩu ${value("declared.export", lastYear)} ${unitOf(value("declared.export", lastYear))} và nhập khẩu ${value("declared.import", lastYear)} ${unitOf(value("declared.import", lastYear))}<#if has(attainment("declared.total", lastYear))>, bằng ${attainment("declared.total", lastYear)}% kế hoạch</#if><#if has(growth("declared.total", lastYear))>, ${change(growth("declared.total", lastYear), "năm trước")}</#if><#if has(lastAll)>; tất cả các loại hình ${lastAll} ${unitOf(lastAll)}</#if>.</@vi>
  <@en>The figures of ${lastYear.name} are revised: declared in the province ${lastTotal} ${unitOf(lastTotal)}, exports ${value("declared.export", lastYear)} ${unitOf(value("declared.export", lastYear))} and imports ${value("declared.import", lastYear)} ${unitOf(value("declared.import", lastYear))}<#if has(attainment("declared.total", lastYear))>, ${attainment("declared.total", lastYear)}% of plan</#if><#if has(growth("declared.total", lastYear))>, ${change(growth("declared.total", lastYear), "the year before")}</#if><#if has(lastAll)>; all customs regimes ${lastAll} ${unitOf(lastAll)}</#if>.</@en>
  <@zh>${lastYear.name}数据已修订：在本省报关${lastTotal}${unitOf(lastTotal)}，其中，出口${value("declared.export", lastYear)}${unitOf(value("declared.export", lastYear))}，进口${value("declared.import", lastYear)}${unitOf(value("declared.import", lastYear))}<#if has(attainment("declared.total", lastYear))>，完成计划的${attainment("declared.total", lastYear)}%</#if><#if has(growth("declared.total", lastYear))>，${change(growth("declared.total", lastYear), "上年")}</#if><#if has(lastAll)>；全部海关监管方式${lastAll}${unitOf(lastAll)}</#if>。</@zh>
</@paragraph>
</#if>

<#-- ====================================================================== -->
<#-- Phạm vi nào không có số liệu thì không in bảng / no table for a scope without figures -->
<#function delivered scope>
  <#return has(value(scope + ".total", month)) || has(value(scope + ".total", ytd))>
</#function>

<#if delivered("all-regimes") || delivered("declared")>
<@heading level=1><@vi>Kim ngạch theo luồng hàng</@vi><@en>Turnover by flow</@en><@zh>按流向分的进出口额</@zh></@heading>
</#if>

<#macro flowTable id scope>
<#if delivered(scope)>
<@table id=id>
  <@caption><#nested></@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}</@vi><@en>Unit: ${label("unit.million-usd")}</@en><@zh>单位：${label("unit.million-usd")}</@zh></@unit>
  <@column width=24 align="left"><@vi>Luồng hàng</@vi><@en>Flow</@en><@zh>流向</@zh></@column>
  <#if !isJanuary>
  <@column width=22 text=month.capitalName/>
  <@column width=17><@vi>So với cùng kỳ năm trước (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  </#if>
  <@column width=22 text=ytd.capitalName/>
  <@column width=17><@vi>So với cùng kỳ năm trước (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  <@flowRow scope=scope flow="total" kind="total"><@vi>Tổng kim ngạch</@vi><@en>Total turnover</@en><@zh>进出口总额</@zh></@flowRow>
  <@flowRow scope=scope flow="export" kind="body"><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@flowRow>
  <@flowRow scope=scope flow="import" kind="body"><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@flowRow>
  <#if has(value(scope + ".other", ytd))>
  <@flowRow scope=scope flow="other" kind="body"><@vi>Loại hình khác</@vi><@en>Other regimes</@en><@zh>其他方式</@zh></@flowRow>
  </#if>
  <@row>
    <@cell><@vi>Cán cân thương mại</@vi><@en>Trade balance</@en><@zh>贸易差额</@zh></@cell>
    <#if !isJanuary>
    <@cell of=balance(scope, month)/>
    <@cell/>
    </#if>
    <@cell of=balance(scope, ytd)/>
    <@cell/>
  </@row>
</@table>
</#if>
</#macro>
<#macro flowRow scope flow kind>
  <@row kind=kind indent=(kind == "total")?then(0, 1)>
    <@cell><#nested></@cell>
    <#if !isJanuary>
    <@cell of=value(scope + "." + flow, month)/>
    <@cell of=growth(scope + "." + flow, month)/>
    </#if>
    <@cell of=value(scope + "." + flow, ytd)/>
    <@cell of=growth(scope + "." + flow, ytd)/>
  </@row>
</#macro>

<@flowTable id="flow-all-regimes" scope="all-regimes">
  <@vi>Kim ngạch theo luồng hàng, tất cả các loại hình</@vi><@en>Turnover by flow, all customs regimes</@en><@zh>按流向分的进出口额，全部海关监管方式</@zh>
</@flowTable>
<@flowTable id="flow-declared" scope="declared">
  <@vi>Kim ngạch theo luồng hàng, mở tờ khai trên địa bàn</@vi><@en>Turnover by flow, declared in the province</@en><@zh>按流向分的进出口额，在本省报关</@zh>
</@flowTable>

<#-- ====================================================================== -->
<#function openGates scope>
  <#return gates?filter(gate -> has(value(scope + ".total." + gate, ytd)) || has(value(scope + ".total." + gate, month)))>
</#function>

<#if openGates("all-regimes")?has_content || openGates("declared")?has_content>
<@heading level=1><@vi>Kim ngạch theo cửa khẩu</@vi><@en>Turnover by border gate</@en><@zh>按口岸分的进出口额</@zh></@heading>
</#if>

<#macro gateTable id scope>
<#assign open = openGates(scope)>
<#if open?has_content>
<@table id=id>
  <@caption><#nested></@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}</@vi><@en>Unit: ${label("unit.million-usd")}</@en><@zh>单位：${label("unit.million-usd")}</@zh></@unit>
  <@column width=29 align="left"><@vi>Cửa khẩu</@vi><@en>Border gate</@en><@zh>口岸</@zh></@column>
  <#if !isJanuary><@column width=14><@vi>Riêng ${month.shortName}</@vi><@en>${month.shortName} alone</@en><@zh>${month.shortName}当月</@zh></@column></#if>
  <@column width=14><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@column>
  <@column width=14><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@column>
  <@column width=14><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@column>
  <@column width=15><@vi>So với cùng kỳ (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  <@column width=13><@vi>Tỷ trọng (%)</@vi><@en>Share (%)</@en><@zh>比重（%）</@zh></@column>
  <@row kind="total">
    <@cell><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@cell>
    <#if !isJanuary><@cell of=value(scope + ".total", month)/></#if>
    <@cell of=value(scope + ".export", ytd)/>
    <@cell of=value(scope + ".import", ytd)/>
    <@cell of=value(scope + ".total", ytd)/>
    <@cell of=growth(scope + ".total", ytd)/>
    <@cell/>
  </@row>
  <#list open as gate>
  <@row indent=1>
    <@cell text=label("gate." + gate)/>
    <#if !isJanuary><@cell of=value(scope + ".total." + gate, month)/></#if>
    <@cell of=value(scope + ".export." + gate, ytd)/>
    <@cell of=value(scope + ".import." + gate, ytd)/>
    <@cell of=value(scope + ".total." + gate, ytd)/>
    <@cell of=growth(scope + ".total." + gate, ytd)/>
    <@cell of=share(scope + ".total." + gate, ytd)/>
  </@row>
  </#list>
</@table>
</#if>
</#macro>

<@gateTable id="gate-all-regimes" scope="all-regimes">
  <@vi>Kim ngạch theo cửa khẩu ${ytd.name}, tất cả các loại hình</@vi><@en>Turnover by border gate, ${ytd.name}, all customs regimes</@en><@zh>${ytd.name}按口岸分的进出口额，全部海关监管方式</@zh>
</@gateTable>
<@gateTable id="gate-declared" scope="declared">
  <@vi>Kim ngạch theo cửa khẩu ${ytd.name}, mở tờ khai trên địa bàn</@vi><@en>Turnover by border gate, ${ytd.name}, declared in the province</@en><@zh>${ytd.name}按口岸分的进出口额，在本省报关</@zh>
</@gateTable>

<#-- Tỷ trọng từng cửa khẩu, lớn nhất trước; cửa khẩu không có số liệu thì không vẽ
     The share of each gate, largest first; a gate without a figure is not drawn -->
<#assign sharedScopes = ["all-regimes", "declared"]?filter(scope -> openGates(scope)?filter(gate -> has(share(scope + ".total." + gate, ytd)))?has_content)>
<#if sharedScopes?has_content>
<#assign rankedGates = largestFirst(sharedScopes[0] + ".total", gates, ytd)>
<#list sharedScopes as scope>
<#assign rankedGates += largestFirst(scope + ".total", gates, ytd)?filter(gate -> !rankedGates?seq_contains(gate))>
</#list>
<@chart id="chart-gates" kind="bars">
  <@title>
    <@vi>Tỷ trọng của từng cửa khẩu, ${ytd.name}</@vi>
    <@en>Share of each border gate, ${ytd.name}</@en>
    <@zh>${ytd.name}各口岸占比</@zh>
  </@title>
  <@alternative>
    <@vi>Biểu đồ thanh: tỷ trọng của từng cửa khẩu trong tổng kim ngạch ${ytd.name}, lớn nhất trước.<#list sharedScopes as scope> <#if scope == "declared">Mở tờ khai trên địa bàn<#else>Tất cả các loại hình</#if>: <#list largestFirst(scope + ".total", rankedGates, ytd) as gate>${label("gate." + gate)} ${share(scope + ".total." + gate, ytd)}%<#sep>; </#list>.</#list></@vi>
    <@en>Bars: the share of each border gate in total turnover, ${ytd.name}, largest first.<#list sharedScopes as scope> <#if scope == "declared">Declared in the province<#else>All customs regimes</#if>: <#list largestFirst(scope + ".total", rankedGates, ytd) as gate>${label("gate." + gate)} ${share(scope + ".total." + gate, ytd)}%<#sep>; </#list>.</#list></@en>
    <@zh>条形图：${ytd.name}各口岸占进出口总额的比重，由大到小。<#list sharedScopes as scope><#if scope == "declared">在本省报关<#else>全部海关监管方式</#if>：<#list largestFirst(scope + ".total", rankedGates, ytd) as gate>${label("gate." + gate)} ${share(scope + ".total." + gate, ytd)}%<#sep>；</#list>。</#list></@zh>
  </@alternative>
  <#list rankedGates as gate><@category text=label("gate." + gate)/></#list>
  <#list sharedScopes as scope>
  <@series color=(scope == "declared")?then("F2BE4B", "1F4E79")>
    <@name><#if scope == "declared"><@vi>Mở tờ khai trên địa bàn</@vi><@en>Declared in the province</@en><@zh>在本省报关</@zh><#else><@vi>Tất cả các loại hình</@vi><@en>All customs regimes</@en><@zh>全部海关监管方式</@zh></#if></@name>
    <#list rankedGates as gate><@point of=share(scope + ".total." + gate, ytd) label=true/></#list>
  </@series>
  </#list>
</@chart>
</#if>

<#-- ====================================================================== -->
<#assign usedRegimes = regimes?filter(regime -> has(value("declared.export." + regime, ytd)) || has(value("declared.import." + regime, ytd)))>
<#-- Mã loại hình không có trong danh mục / codes that no list has -->
<#function unclassified flow>
  <#return has(value("declared." + flow + ".unclassified", ytd)) || has(value("declared." + flow + ".unclassified", month))>
</#function>
<#if usedRegimes?has_content || unclassified("export") || unclassified("import")>
<@heading level=1><@vi>Kim ngạch theo loại hình hải quan</@vi><@en>Turnover by customs regime</@en><@zh>按海关监管方式分的进出口额</@zh></@heading>

<@table id="regime-declared">
  <@caption><@vi>Kim ngạch theo loại hình, mở tờ khai trên địa bàn</@vi><@en>Turnover by regime, declared in the province</@en><@zh>按海关监管方式分的进出口额，在本省报关</@zh></@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}</@vi><@en>Unit: ${label("unit.million-usd")}</@en><@zh>单位：${label("unit.million-usd")}</@zh></@unit>
  <@column width=7 align="center"><@vi>Mã</@vi><@en>Code</@en><@zh>代码</@zh></@column>
  <@column width=29 align="left"><@vi>Loại hình</@vi><@en>Regime</@en><@zh>监管方式</@zh></@column>
  <#if !isJanuary><@column width=16 text=month.capitalName/></#if>
  <@column width=16 text=ytd.capitalName/>
  <@column width=15><@vi>So với cùng kỳ (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  <@column width=16><@vi>Tỷ trọng trong luồng (%)</@vi><@en>Share of flow (%)</@en><@zh>占该流向比重（%）</@zh></@column>
  <#list ["export", "import"] as flow>
  <@row kind="total">
    <@cell/>
    <@cell><#if flow == "export"><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh><#else><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></#if></@cell>
    <#if !isJanuary><@cell of=value("declared." + flow, month)/></#if>
    <@cell of=value("declared." + flow, ytd)/>
    <@cell of=growth("declared." + flow, ytd)/>
    <@cell/>
  </@row>
  <#list usedRegimes as regime>
  <#if has(value("declared." + flow + "." + regime, ytd)) || has(value("declared." + flow + "." + regime, month))>
  <@row>
    <@cell text=regime/>
    <@cell text=label("regime." + regime)/>
    <#if !isJanuary><@cell of=value("declared." + flow + "." + regime, month)/></#if>
    <@cell of=value("declared." + flow + "." + regime, ytd)/>
    <@cell of=growth("declared." + flow + "." + regime, ytd)/>
    <@cell of=share("declared." + flow + "." + regime, ytd)/>
  </@row>
  </#if>
  </#list>
  <#if unclassified(flow)>
  <@row>
    <@cell/>
    <@cell text=label("regime.unclassified")/>
    <#if !isJanuary><@cell of=value("declared." + flow + ".unclassified", month)/></#if>
    <@cell of=value("declared." + flow + ".unclassified", ytd)/>
    <@cell of=growth("declared." + flow + ".unclassified", ytd)/>
    <@cell of=share("declared." + flow + ".unclassified", ytd)/>
  </@row>
  </#if>
  </#list>
</@table>
</#if>

<#-- ====================================================================== -->
<#if has(allMonth) || has(declaredMonth)>
<@heading level=1><@vi>Kim ngạch theo tháng</@vi><@en>Turnover by month</@en><@zh>按月份分的进出口额</@zh></@heading>
</#if>

<#-- Biểu đồ: xuất khẩu và nhập khẩu chồng lên nhau, vạch ngang là cùng tháng năm trước.
     Hai màu của mỗi biểu đồ khác nhau về độ đậm, nên in đen trắng vẫn phân biệt được.
     A chart: exports and imports stacked, a rule at the same month last year.
     The two colors of a chart differ in lightness, so that they are told apart in grey print. -->
<#macro monthChart id scope exportColor importColor unit>
<#local ofLastYear = months?filter(one -> has(value(scope + ".total", one.lastYear)))>
<@chart id=id kind="stacked-columns">
  <#nested>
  <#list months as one><@category text=one.number/></#list>
  <@series color=exportColor>
    <@name><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@name>
    <#list months as one><@point of=value(scope + ".export", one) unit=unit/></#list>
  </@series>
  <@series color=importColor>
    <@name><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@name>
    <#list months as one><@point of=value(scope + ".import", one) unit=unit/></#list>
  </@series>
  <#if ofLastYear?has_content>
  <@series role="reference" color="262626">
    <@name><@vi>Tổng số cùng tháng năm trước</@vi><@en>Total, same month last year</@en><@zh>上年同月总额</@zh></@name>
    <#list months as one><@point of=value(scope + ".total", one.lastYear) unit=unit/></#list>
  </@series>
  </#if>
</@chart>
</#macro>
<#-- Điều biểu đồ cho thấy, dành cho người không nhìn được / what the chart shows, for who cannot see it -->
<#macro monthExtremesVi scope><#local top = highest(scope + ".total", months)><#local low = lowest(scope + ".total", months)> Cao nhất là ${top.name}: ${value(scope + ".total", top)} ${unitOf(value(scope + ".total", top))}<#if low.id != top.id>; thấp nhất là ${low.name}: ${value(scope + ".total", low)} ${unitOf(value(scope + ".total", low))}</#if>. Số liệu từng tháng ở bảng ngay sau.</#macro>
<#macro monthExtremesEn scope><#local top = highest(scope + ".total", months)><#local low = lowest(scope + ".total", months)> Highest: ${top.name}, ${value(scope + ".total", top)} ${unitOf(value(scope + ".total", top))}<#if low.id != top.id>; lowest: ${low.name}, ${value(scope + ".total", low)} ${unitOf(value(scope + ".total", low))}</#if>. The table that follows gives each month.</#macro>
<#macro monthExtremesZh scope><#local top = highest(scope + ".total", months)><#local low = lowest(scope + ".total", months)>最高为${top.name}：${value(scope + ".total", top)}${unitOf(value(scope + ".total", top))}<#if low.id != top.id>；最低为${low.name}：${value(scope + ".total", low)}${unitOf(value(scope + ".total", low))}</#if>。各月数据见后表。</#macro>
<#macro monthTable id scope>
<@table id=id>
  <@caption><#nested></@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}</@vi><@en>Unit: ${label("unit.million-usd")}</@en><@zh>单位：${label("unit.million-usd")}</@zh></@unit>
  <@column width=24 align="left"><@vi>Tháng</@vi><@en>Month</@en><@zh>月份</@zh></@column>
  <@column width=20><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@column>
  <@column width=20><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@column>
  <@column width=20><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@column>
  <@column width=24><@vi>So với cùng kỳ năm trước (%)</@vi><@en>Change on year (%)</@en><@zh>同比增减（%）</@zh></@column>
  <#list months as one>
  <#if has(value(scope + ".total", one))>
  <@row>
    <@cell><@all>${one.capitalShortName}</@all></@cell>
    <@cell of=value(scope + ".export", one)/>
    <@cell of=value(scope + ".import", one)/>
    <@cell of=value(scope + ".total", one)/>
    <@cell of=growth(scope + ".total", one)/>
  </@row>
  </#if>
  </#list>
  <@row kind="total">
    <@cell text=ytd.capitalName/>
    <@cell of=value(scope + ".export", ytd)/>
    <@cell of=value(scope + ".import", ytd)/>
    <@cell of=value(scope + ".total", ytd)/>
    <@cell of=growth(scope + ".total", ytd)/>
  </@row>
</@table>
</#macro>

<#if has(allMonth)>
<@monthChart id="chart-all-regimes" scope="all-regimes" exportColor="1F4E79" importColor="9DC3E6" unit="billion-usd">
  <@title><@vi>Kim ngạch theo tháng ${year.name}, tất cả các loại hình</@vi><@en>Turnover by month of ${year.name}, all customs regimes</@en><@zh>${year.name}各月进出口额，全部海关监管方式</@zh></@title>
  <@alternative>
    <@vi>Biểu đồ cột chồng: xuất khẩu và nhập khẩu từng tháng ${year.name}, tất cả các loại hình.<@monthExtremesVi scope="all-regimes"/></@vi>
    <@en>Stacked columns: exports and imports of each month of ${year.name}, all customs regimes.<@monthExtremesEn scope="all-regimes"/></@en>
    <@zh>堆积柱形图：${year.name}各月出口和进口，全部海关监管方式。<@monthExtremesZh scope="all-regimes"/></@zh>
  </@alternative>
  <@axis text=label("unit.billion-usd")/>
</@monthChart>
</#if>
<#if has(declaredMonth)>
<@monthChart id="chart-declared" scope="declared" exportColor="7F6000" importColor="F2BE4B" unit="million-usd">
  <@title><@vi>Kim ngạch theo tháng ${year.name}, mở tờ khai trên địa bàn</@vi><@en>Turnover by month of ${year.name}, declared in the province</@en><@zh>${year.name}各月进出口额，在本省报关</@zh></@title>
  <@alternative>
    <@vi>Biểu đồ cột chồng: xuất khẩu và nhập khẩu từng tháng ${year.name}, mở tờ khai trên địa bàn.<@monthExtremesVi scope="declared"/></@vi>
    <@en>Stacked columns: exports and imports of each month of ${year.name}, declared in the province.<@monthExtremesEn scope="declared"/></@en>
    <@zh>堆积柱形图：${year.name}各月出口和进口，在本省报关。<@monthExtremesZh scope="declared"/></@zh>
  </@alternative>
  <@axis text=label("unit.million-usd")/>
</@monthChart>
</#if>
<#if has(allMonth)>
<@monthTable id="month-all-regimes" scope="all-regimes">
  <@vi>Kim ngạch theo tháng ${year.name}, tất cả các loại hình</@vi><@en>Turnover by month of ${year.name}, all customs regimes</@en><@zh>${year.name}各月进出口额，全部海关监管方式</@zh>
</@monthTable>
</#if>
<#if has(declaredMonth)>
<@monthTable id="month-declared" scope="declared">
  <@vi>Kim ngạch theo tháng ${year.name}, mở tờ khai trên địa bàn</@vi><@en>Turnover by month of ${year.name}, declared in the province</@en><@zh>${year.name}各月进出口额，在本省报关</@zh>
</@monthTable>
</#if>

<#-- ====================================================================== -->
<#-- Kế hoạch và tăng trưởng của cả năm; nếu kỳ này điều chỉnh năm trước thì in thêm năm trước -->
<#macro planTable id of>
<#if has(value("declared.total", of)) && has(attainment("declared.total", of))>
<@table id=id>
  <@caption>
    <@vi>Kế hoạch và tăng trưởng ${of.name}, mở tờ khai trên địa bàn</@vi>
    <@en>Plan and growth, ${of.name}, declared in the province</@en>
    <@zh>${of.name}计划完成与增长情况，在本省报关</@zh>
  </@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}; %</@vi><@en>Unit: ${label("unit.million-usd")}; %</@en><@zh>单位：${label("unit.million-usd")}；%</@zh></@unit>
  <@column width=19 align="left"><@vi>Luồng hàng</@vi><@en>Flow</@en><@zh>流向</@zh></@column>
  <@column width=12><@vi>Kế hoạch</@vi><@en>Plan</@en><@zh>计划</@zh></@column>
  <@column width=12><@vi>Thực hiện</@vi><@en>Turnover</@en><@zh>实际完成</@zh></@column>
  <@column width=15><@vi>% kế hoạch, tính lại</@vi><@en>% of plan, computed</@en><@zh>测算计划完成率（%）</@zh></@column>
  <@column width=15><@vi>% kế hoạch, đã công bố</@vi><@en>% of plan, as published</@en><@zh>公布计划完成率（%）</@zh></@column>
  <@column width=12><@vi>Tăng %, tính lại</@vi><@en>Growth %, computed</@en><@zh>测算增速（%）</@zh></@column>
  <@column width=15><@vi>Tăng %, đã công bố</@vi><@en>Growth %, as published</@en><@zh>公布增速（%）</@zh></@column>
  <#list ["total", "export", "import"] as flow>
  <@row kind=(flow == "total")?then("total", "body") indent=(flow == "total")?then(0, 1)>
    <@cell><#if flow == "total"><@vi>Tổng kim ngạch</@vi><@en>Total turnover</@en><@zh>进出口总额</@zh><#elseif flow == "export"><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh><#else><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></#if></@cell>
    <@cell of=value("plan.declared." + flow, of)/>
    <@cell of=value("declared." + flow, of)/>
    <@cell of=attainment("declared." + flow, of)/>
    <@cell of=value("stated-plan-attainment.declared." + flow, of)/>
    <@cell of=growth("declared." + flow, of)/>
    <@cell of=value("stated-growth.declared." + flow, of)/>
  </@row>
  </#list>
</@table>
</#if>
</#macro>

<#-- Mỗi thanh là % kế hoạch, khung là kế hoạch (100%) / each bar a percentage of plan, its frame the plan -->
<#macro planChart id of>
<#local planned = ["total", "export", "import"]?filter(flow -> has(attainment("declared." + flow, of)))>
<@chart id=id kind="bars">
  <@title>
    <@vi>Thực hiện kế hoạch, ${of.name}, mở tờ khai trên địa bàn<#if isEstimated(value("declared." + planned[0], of))>, ước tính</#if></@vi>
    <@en>Attainment of the year's plan, ${of.name}, declared in the province<#if isEstimated(value("declared." + planned[0], of))>, estimate</#if></@en>
    <@zh>${of.name}年度计划完成情况，在本省报关<#if isEstimated(value("declared." + planned[0], of))>，预计</#if></@zh>
  </@title>
  <@alternative>
    <@vi>Biểu đồ thanh, khung là kế hoạch năm:<#list planned as flow> <#if flow == "total">tổng kim ngạch<#elseif flow == "export">xuất khẩu<#else>nhập khẩu</#if> bằng ${attainment("declared." + flow, of)}% kế hoạch<#sep>;</#list>.</@vi>
    <@en>Bars, the frame being the year's plan:<#list planned as flow> <#if flow == "total">total turnover<#elseif flow == "export">exports<#else>imports</#if> at ${attainment("declared." + flow, of)}% of plan<#sep>;</#list>.</@en>
    <@zh>条形图，外框为年度计划：<#list planned as flow><#if flow == "total">进出口总额<#elseif flow == "export">出口<#else>进口</#if>完成计划的${attainment("declared." + flow, of)}%<#sep>；</#list>。</@zh>
  </@alternative>
  <#list planned as flow>
  <@category><#if flow == "total"><@vi>Tổng kim ngạch</@vi><@en>Total turnover</@en><@zh>进出口总额</@zh><#elseif flow == "export"><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh><#else><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></#if></@category>
  </#list>
  <@series color="F2BE4B">
    <@name><@vi>Thực hiện (% kế hoạch)</@vi><@en>Turnover (% of plan)</@en><@zh>完成（占计划%）</@zh></@name>
    <#list planned as flow><@point of=attainment("declared." + flow, of) label=true/></#list>
  </@series>
  <@reference at=100 unit=label("unit.percent") color="262626"><@name><@vi>Kế hoạch năm</@vi><@en>The year's plan</@en><@zh>年度计划</@zh></@name></@reference>
</@chart>
</#macro>

<#assign hasPlan = has(value("declared.total", year)) && has(attainment("declared.total", year))>
<#assign hasPlanToDate = !hasPlan && has(attainment("declared.total", ytd))>
<#assign hasLastPlan = has(lastTotal) && isRevised(lastTotal) && has(attainment("declared.total", lastYear))>
<#if hasPlan || hasPlanToDate || hasLastPlan>
<@heading level=1><@vi>Kế hoạch và tăng trưởng cả năm</@vi><@en>Plan and growth of the year</@en><@zh>全年计划与增长</@zh></@heading>
<#if hasPlan><@planChart id="chart-plan" of=year/><@planTable id="plan-year" of=year/></#if>
<#if hasPlanToDate><@planChart id="chart-plan-to-date" of=ytd/></#if>
<#if hasLastPlan><@planChart id="chart-plan-last-year" of=lastYear/><@planTable id="plan-last-year" of=lastYear/></#if>
</#if>

<#-- ====================================================================== -->
<#macro bridgeTable id of>
<#if has(gap("total", of))>
<@table id=id>
  <@caption>
    <@vi>Cầu nối giữa tất cả các loại hình và mở tờ khai trên địa bàn, ${of.name}</@vi>
    <@en>Bridge from all customs regimes to goods declared in the province, ${of.name}</@en>
    <@zh>${of.name}从全部海关监管方式到在本省报关的衔接表</@zh>
  </@caption>
  <@unit><@vi>Đơn vị: ${label("unit.million-usd")}</@vi><@en>Unit: ${label("unit.million-usd")}</@en><@zh>单位：${label("unit.million-usd")}</@zh></@unit>
  <@column width=46 align="left"><@vi>Khoản mục</@vi><@en>Line</@en><@zh>项目</@zh></@column>
  <@column width=18><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@column>
  <@column width=18><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@column>
  <@column width=18><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@column>
  <@row kind="total">
    <@cell><@vi>Tất cả các loại hình</@vi><@en>All customs regimes</@en><@zh>全部海关监管方式</@zh></@cell>
    <#list ["total", "export", "import"] as flow><@cell of=value("all-regimes." + flow, of)/></#list>
  </@row>
  <#list bridgeLines as line>
  <#if has(value("all-regimes.total." + line, of))>
  <@row indent=1>
    <@cell>
      <@vi>Trừ: ${label("regime." + line)}<#if isConstructed(value("all-regimes.total." + line, of))> (*)</#if></@vi>
      <@en>Less: ${label("regime." + line)}<#if isConstructed(value("all-regimes.total." + line, of))> (*)</#if></@en>
      <@zh>减：${label("regime." + line)}<#if isConstructed(value("all-regimes.total." + line, of))> (*)</#if></@zh>
    </@cell>
    <#list ["total", "export", "import"] as flow><@cell of=value("all-regimes." + flow + "." + line, of)/></#list>
  </@row>
  </#if>
  </#list>
  <@row indent=1>
    <@cell><@vi>Trừ: Phần chưa giải thích được</@vi><@en>Less: Unexplained residual</@en><@zh>减：未能解释的差额</@zh></@cell>
    <#list ["total", "export", "import"] as flow><@cell of=residual(flow, of)/></#list>
  </@row>
  <@row kind="total">
    <@cell><@vi>Mở tờ khai trên địa bàn</@vi><@en>Declared in the province</@en><@zh>在本省报关</@zh></@cell>
    <#list ["total", "export", "import"] as flow><@cell of=value("declared." + flow, of)/></#list>
  </@row>
  <#if bridgeLines?filter(line -> isConstructed(value("all-regimes.total." + line, of)))?has_content>
  <@note>
    <@vi>(*) Số liệu dựng thêm để minh họa; không cơ quan nào công bố. Chênh lệch giữa hai phạm vi là ${gap("total", of)} ${unitOf(gap("total", of))}.</@vi>
    <@en>(*) Constructed for illustration; nobody published it. The gap between the two scopes is ${gap("total", of)} ${unitOf(gap("total", of))}.</@en>
    <@zh>(*) 为演示而构造的数据，从未有机构公布。两种口径的差额为${gap("total", of)}${unitOf(gap("total", of))}。</@zh>
  </@note>
  </#if>
</@table>
</#if>
</#macro>

<#assign hasLastBridge = has(lastTotal) && isRevised(lastTotal) && has(gap("total", lastYear))>
<#if has(gap("total", ytd)) || hasLastBridge>
<@heading level=1><@vi>Cầu nối giữa hai phạm vi</@vi><@en>Bridge between the two scopes</@en><@zh>两种统计口径的衔接</@zh></@heading>
<@paragraph>
  <@vi>Hai phạm vi chỉ được đối chiếu trong cùng một kỳ. Bảng dưới đây bắt đầu từ tất cả các loại hình, trừ từng khoản không mở tờ khai trên địa bàn và phần chưa giải thích được, còn lại là hàng hóa mở tờ khai trên địa bàn.</@vi>
  <@en>The two scopes are set against each other for one and the same period only. The table starts from all customs regimes, takes off each line that is not declared in the province and what remains unexplained, and ends at the goods declared in the province.</@en>
  <@zh>两种口径只在同一时期内相互对照。下表从全部海关监管方式开始，逐项减去不在本省报关的部分和未能解释的差额，最后得出在本省报关的货物。</@zh>
</@paragraph>
<@bridgeTable id="bridge-ytd" of=ytd/>
<#if hasLastBridge><@bridgeTable id="bridge-last-year" of=lastYear/></#if>
</#if>

<#-- ====================================================================== -->
<#assign shown = indicators?filter(one -> periodsOf(one, month)?has_content)>
<#if shown?has_content || has(value("local-goods.export", year)) || has(value("local-goods.export", lastYear))>
<@heading level=1><@vi>Chỉ tiêu khác</@vi><@en>Other indicators</@en><@zh>其他指标</@zh></@heading>
<@table id="other-indicators">
  <@caption><@vi>Chỉ tiêu liên quan đến hoạt động cửa khẩu</@vi><@en>Indicators of border activity</@en><@zh>口岸活动相关指标</@zh></@caption>
  <@column width=42 align="left"><@vi>Chỉ tiêu</@vi><@en>Indicator</@en><@zh>指标</@zh></@column>
  <@column width=25 align="left"><@vi>Kỳ</@vi><@en>Period</@en><@zh>时期</@zh></@column>
  <@column width=14 align="left"><@vi>Đơn vị</@vi><@en>Unit</@en><@zh>单位</@zh></@column>
  <@column width=19><@vi>Giá trị</@vi><@en>Value</@en><@zh>数值</@zh></@column>
  <#list [lastYear, year] as of>
  <#if has(value("local-goods.export", of))>
  <@row>
    <@cell><@vi>Xuất khẩu hàng địa phương</@vi><@en>Exports of local goods</@en><@zh>本地货物出口</@zh></@cell>
    <@cell text=of.capitalName/>
    <@cell text=unitOf(value("local-goods.export", of))/>
    <@cell of=value("local-goods.export", of)/>
  </@row>
  </#if>
  </#list>
  <#list shown as one>
  <#list periodsOf(one, month) as of>
  <@row>
    <@cell text=label("measure." + one)/>
    <@cell text=of.capitalName/>
    <@cell text=unitOf(value(one, of))/>
    <@cell of=value(one, of)/>
  </@row>
  </#list>
  </#list>
</@table>
<#assign busy = gates?filter(gate -> has(value("vehicles-per-day." + gate, month)))>
<#if busy?has_content>
<@table id="vehicles-by-gate">
  <@caption><@vi>Phương tiện qua cửa khẩu bình quân ngày, ${month.name}</@vi><@en>Vehicles through the gates, daily average, ${month.name}</@en><@zh>${month.name}各口岸日均通行车辆</@zh></@caption>
  <@unit><@vi>Đơn vị: ${label("unit.vehicles-per-day")}</@vi><@en>Unit: ${label("unit.vehicles-per-day")}</@en><@zh>单位：${label("unit.vehicles-per-day")}</@zh></@unit>
  <@column width=40 align="left"><@vi>Cửa khẩu</@vi><@en>Border gate</@en><@zh>口岸</@zh></@column>
  <@column width=20><@vi>Xuất khẩu</@vi><@en>Exports</@en><@zh>出口</@zh></@column>
  <@column width=20><@vi>Nhập khẩu</@vi><@en>Imports</@en><@zh>进口</@zh></@column>
  <@column width=20><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@column>
  <@row kind="total">
    <@cell><@vi>Tổng số</@vi><@en>Total</@en><@zh>合计</@zh></@cell>
    <#list ["export", "import", "total"] as flow><@cell of=value("vehicles-per-day." + flow, month)/></#list>
  </@row>
  <#list busy as gate>
  <@row indent=1>
    <@cell text=label("gate." + gate)/>
    <#list ["export", "import", "total"] as flow><@cell of=value("vehicles-per-day." + flow + "." + gate, month)/></#list>
  </@row>
  </#list>
</@table>
</#if>
</#if>

<#-- ====================================================================== -->
<#-- Số liệu điều chỉnh: số cũ, số mới, chênh lệch, lý do; chỉ các số đã in ở trên / revised figures among those printed above -->
<#assign revised = revisions()>
<#assign shownRevisions = revised[0..*10]>
<#assign reasons = []>
<#list shownRevisions as one><#if one.hasReason && !reasons?seq_contains(one.reason)><#assign reasons = reasons + [one.reason]></#if></#list>
<#if revised?has_content>
<@heading level=1><@vi>Số liệu điều chỉnh</@vi><@en>Revisions</@en><@zh>数据修订</@zh></@heading>
<@table id="revisions">
  <@caption><@vi>Số liệu khác với kỳ giao trước</@vi><@en>Figures that differ from an earlier delivery</@en><@zh>与此前报送不同的数据</@zh></@caption>
  <@column width=36 align="left"><@vi>Chỉ tiêu</@vi><@en>Figure</@en><@zh>指标</@zh></@column>
  <@column width=16><@vi>Số cũ</@vi><@en>Before</@en><@zh>原数</@zh></@column>
  <@column width=13><@vi>Số mới</@vi><@en>Now</@en><@zh>新数</@zh></@column>
  <@column width=13><@vi>Chênh lệch</@vi><@en>Difference</@en><@zh>差额</@zh></@column>
  <@column width=14 align="left"><@vi>Kỳ giao trước</@vi><@en>Earlier delivery</@en><@zh>原报送期</@zh></@column>
  <@column width=8 align="center"><@vi>Lý do</@vi><@en>Reason</@en><@zh>原因</@zh></@column>
  <#list shownRevisions as one>
  <@row>
    <@cell text=one.name/>
    <@cell of=one.before/>
    <@cell of=one.now/>
    <@cell of=one.difference marks=false/>
    <@cell text=one.since.capitalName/>
    <@cell><#if one.hasReason><@all>(${reasons?seq_index_of(one.reason) + 1})</@all><#else><@vi>không nêu</@vi><@en>none given</@en><@zh>未说明</@zh></#if></@cell>
  </@row>
  </#list>
  <#if reasons?has_content>
  <@note>
    <@vi>Lý do là ghi chú của nơi gửi, in nguyên văn:</@vi>
    <@en>Reasons are the notes of the delivery in their own words:</@en>
    <@zh>原因为报送单位的备注，按原文刊印：</@zh>
  </@note>
  <#list reasons as reason>
  <@note><@all>(${reason?index + 1}) ${reason}</@all></@note>
  </#list>
  </#if>
  <#if (revised?size > shownRevisions?size)>
  <@note>
    <@vi>Ngoài ra còn ${revised?size - shownRevisions?size} số liệu được điều chỉnh, có ký hiệu [r] trong các bảng.</@vi>
    <@en>A further ${revised?size - shownRevisions?size} revised figures are marked [r] in the tables.</@en>
    <@zh>另有${revised?size - shownRevisions?size}个数据已修订，在表中以[r]标出。</@zh>
  </@note>
  </#if>
</@table>
</#if>

<#-- ====================================================================== -->
<@heading level=1><@vi>Ghi chú và ký hiệu</@vi><@en>Notes and symbols</@en><@zh>说明与符号</@zh></@heading>
<@item>
  <@vi>Tất cả các loại hình: mọi hàng hóa qua các cửa khẩu của tỉnh, không kể nơi mở tờ khai. Mở tờ khai trên địa bàn: chỉ tờ khai đăng ký tại các đơn vị hải quan của tỉnh. Hai phạm vi không so sánh trực tiếp với nhau.</@vi>
  <@en>All customs regimes: all goods that cross the province's border gates, wherever they are declared. Declared in the province: only declarations registered at the province's own customs offices. The two scopes are not compared with each other directly.</@en>
  <@zh>全部海关监管方式：经本省口岸进出境的全部货物，无论在何处报关。在本省报关：仅指在本省海关登记的报关单。两种口径不直接相互比较。</@zh>
</@item>
<@item>
  <@vi>“…”: không có số liệu. “ước tính”: số chưa chính thức.</@vi>
  <@en>“…”: not available. “estimate”: not final.</@en>
  <@zh>“…”表示无数据，“预计”表示非最终数。</@zh>
</@item>
<#-- Chỉ giải thích những ký hiệu có trong bản tin này / only the marks that this bulletin bears -->
<@legend/>
<#-- Mỗi số được hiệu chỉnh một dòng: số đã gửi, số thay vào, lý do / a line for each corrected value -->
<#if corrections?has_content>
<@item>
  <@vi>Số liệu được hiệu chỉnh trước khi phát hành [c], gồm:</@vi>
  <@en>Figures corrected before release [c], namely:</@en>
  <@zh>发布前已更正的数据[c]如下：</@zh>
</@item>
<#list corrections as correction>
<@item>
  <@vi>${correction.name}: số đã gửi ${correction.delivered}, hiệu chỉnh thành ${correction.corrected}; lý do: ${correction.reason}.</@vi>
  <@en>${correction.name}: delivered as ${correction.delivered}, corrected to ${correction.corrected}; reason: ${correction.reason}.</@en>
  <@zh>${correction.name}：原报${correction.delivered}，更正为${correction.corrected}；原因：${correction.reason}。</@zh>
</@item>
</#list>
</#if>
<@item>
  <@vi>Các bản dịch là bản dịch không chính thức. Dấu phân cách hàng nghìn là dấu chấm trong bản tiếng Việt, dấu phẩy trong bản dịch.</@vi>
  <@en>The English text is an unofficial translation. Thousands are separated by a point in Vietnamese and by a comma in English.</@en>
  <@zh>中文文本为非正式译文。千位分隔符在越南文中用点，在中文中用逗号。正文金额以亿美元为单位，表格金额以百万美元为单位。</@zh>
</@item>
<#if has(nextRelease)>
<@item>
  <@vi>Kỳ phát hành tiếp theo: ${nextRelease}.</@vi>
  <@en>Next release: ${nextRelease}.</@en>
  <@zh>下次发布日期：${nextRelease}。</@zh>
</@item>
</#if>
<#if constructed>
<@callout>
  <@vi>Bản tin này có số liệu dựng thêm để minh họa (cột ghi chú của dữ liệu bắt đầu bằng “constructed”): không được trích dẫn như số liệu thống kê chính thức.</@vi>
  <@en>This bulletin contains figures constructed for illustration (the note of their data begins with “constructed”): they must not be quoted as official statistics.</@en>
  <@zh>本公报含有为演示而构造的数据（其数据备注以“constructed”开头）：不得作为官方统计数据引用。</@zh>
</@callout>
</#if>

<#-- Chữ ký và nơi nhận lấy từ kimngach.yaml / signature and recipients are those of kimngach.yaml -->
<@signature/>

<#if findings?has_content>
<@appendix><@vi>KẾT QUẢ ĐỐI CHIẾU SỐ LIỆU</@vi><@en>RECONCILIATION FINDINGS</@en><@zh>数据核对结果</@zh></@appendix>
<#assign found = findings?filter(finding -> !finding.isMissing)>
<#if found?has_content || hasDetails>
<@table id="findings">
  <@caption><@vi>Các phát hiện khi đối chiếu, nặng nhất trước</@vi><@en>Findings of the reconciliation, worst first</@en><@zh>数据核对发现的问题，按严重程度排列</@zh></@caption>
  <@column width=15 align="left"><@vi>Mức độ</@vi><@en>Severity</@en><@zh>严重程度</@zh></@column>
  <@column width=85 align="left"><@vi>Phát hiện</@vi><@en>Finding</@en><@zh>发现的问题</@zh></@column>
  <#list found as finding>
  <@row>
    <@cell text=label("severity." + finding.severity)/>
    <@cell text=finding.sentence/>
  </@row>
  </#list>
  <#if hasDetails>
  <@note>
    <@vi>Ngoài ra có ${detailCount} lưu ý về từng cửa khẩu, từng loại hình hoặc từng tháng, ghi đầy đủ trong tệp findings.json.</@vi>
    <@en>A further ${detailCount} notes on single gates, regimes or months are listed in full in the file findings.json.</@en>
    <@zh>另有${detailCount}条关于个别口岸、监管方式或月份的提示，全部列于文件 findings.json。</@zh>
  </@note>
  </#if>
</@table>
</#if>
<#-- Số liệu còn thiếu: mỗi chuỗi một dòng, không phải mỗi ô một dòng / a line for each series, not for each cell -->
<#if missing?has_content>
<@table id="missing">
  <@caption><@vi>Số liệu chưa có trong kỳ giao này</@vi><@en>Figures that this delivery lacks</@en><@zh>本期报送缺少的数据</@zh></@caption>
  <@column width=68 align="left"><@vi>Chỉ tiêu</@vi><@en>Figure</@en><@zh>指标</@zh></@column>
  <@column width=32 align="left"><@vi>Kỳ còn thiếu</@vi><@en>Missing for</@en><@zh>所缺时期</@zh></@column>
  <#list missing as series>
  <@row>
    <@cell text=series.name/>
    <@cell text=series.periods/>
  </@row>
  </#list>
  <@note>
    <@vi>Đề nghị bổ sung; không có hàng hóa thì ghi số không. Từng trường hợp ghi trong tệp findings.json.</@vi>
    <@en>Please deliver them; deliver zero where there were no goods. Each case is in the file findings.json.</@en>
    <@zh>请补报；如确无货物，请填零。各项列于文件 findings.json。</@zh>
  </@note>
</@table>
</#if>
</#if>
