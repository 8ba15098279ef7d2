<@paragraph>
  <@vi>Đạt ${label("gate.huu-ngi")}.</@vi>
  <@en>Reached ${label("gate.huu-ngi")}.</@en>
</@paragraph>
