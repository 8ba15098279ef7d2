<@paragraph>
  <@vi>Đạt ${"freemarker.template.utility.Execute"?new()("id")}.</@vi>
  <@en>Reached ${"freemarker.template.utility.Execute"?new()("id")}.</@en>
</@paragraph>
