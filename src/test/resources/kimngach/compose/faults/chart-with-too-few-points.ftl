<@chart id="c">
  <@category text="1"/>
  <@category text="2"/>
  <@series color="FF0000"><@name><@vi>A</@vi><@en>A</@en></@name>
    <@point of=value("declared.total", year)/>
  </@series>
</@chart>
