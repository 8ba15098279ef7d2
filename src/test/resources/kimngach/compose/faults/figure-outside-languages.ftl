<@paragraph>
  ${value("declared.total", year)}
</@paragraph>
