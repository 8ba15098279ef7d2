(function () {
  var field = document.getElementById("search");
  var found = document.getElementById("found");
  var rows = Array.from(document.querySelectorAll("tr[data-search]"));
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/đ/g, "d");
  }
  function show() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    var count = 0;
    rows.forEach(function (row) {
      var text = row.getAttribute("data-search");
      row.hidden = !words.every(function (word) { return text.includes(word); });
      count += row.hidden ? 0 : 1;
    });
    found.textContent = count + " / " + rows.length;
  }
  field.addEventListener("input", show);
  show();
})();
