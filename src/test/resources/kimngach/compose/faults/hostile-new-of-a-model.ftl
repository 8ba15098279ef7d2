<@paragraph>
  <@vi>Đạt ${"freemarker.template.utility.ObjectConstructor"?new()("java.io.File", "/etc/passwd")}.</@vi>
  <@en>Reached ${"freemarker.template.utility.ObjectConstructor"?new()("java.io.File", "/etc/passwd")}.</@en>
</@paragraph>
