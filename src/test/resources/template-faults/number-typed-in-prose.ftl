<@paragraph>
  <@vi>Năm 2023 đạt 4.780 triệu USD, tăng 9,6%.</@vi>
  <@en>In ${year.name}, 4,780 million USD.</@en>
</@paragraph>
