package kimngach.read.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kimngach.model.fault.Fault;
import kimngach.read.sheet.Sheet;
import kimngach.read.sheet.Shown;
import kimngach.settings.Suggestion;

/**
 * Says of a file in which no layout knows a sheet which layout comes closest, and where it ends.
 */
final class Strangers {
  private static final int FARTHEST = 15;

  /** A title of fewer letters, such as the number of a form, comes close to any number. */
  private static final int FEWEST_LETTERS = 8;

  private final Collection<SheetForm> forms;

  Strangers(Collection<SheetForm> forms) {
    this.forms = forms;
  }

  /** The fault of such a file. */
  Fault fault(String file, List<Sheet> sheets) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (SheetForm form : forms) {
      form.layout().sheet().titles().stream()
          .filter(title -> title.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS)
          .forEach(title -> titles.putIfAbsent(FoldedText.of(title.replace("*", "")), title));
    }
    for (Sheet sheet : sheets) {
      var grid = new Grid(sheet);
      for (int row = 1; row <= Math.min(FARTHEST, grid.lastRow()); row++) {
        for (int column = 1; column <= grid.lastColumn(row); column++) {
          String text = grid.own(row, column);
          Optional<String> near =
              Suggestion.closest(FoldedText.of(text), titles.keySet()).map(titles::get);
          if (near.isPresent()) {
            return near(
                new kimngach.model.CellRef(file, sheet.name(), row, column).toString(),
                near.get(),
                text);
          }
        }
      }
    }
    return none(file, sheets);
  }

  private Fault near(String place, String title, String found) {
    String layout =
        forms.stream()
            .filter(form -> form.layout().sheet().titles().contains(title))
            .map(form -> form.layout().file())
            .findFirst()
            .orElse("");
    String shown = Shown.of(found);
    return Fault.at(
        place,
        "Cần tiêu đề \"" + title + "\" của bố cục gần nhất " + layout + ", thấy \"" + shown + "\"",
        "Expecting the title \""
            + title
            + "\" of the closest layout "
            + layout
            + ", found \""
            + shown
            + "\"");
  }

  private Fault none(String file, List<Sheet> sheets) {
    String layouts =
        forms.stream()
            .map(form -> form.layout().file().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", ""))
            .limit(20)
            .collect(Collectors.joining(", "));
    String found = "";
    for (Sheet sheet : sheets) {
      for (int row = 1; row <= sheet.lastRow() && found.isEmpty(); row++) {
        for (int column = 1; column <= sheet.lastColumn() && found.isEmpty(); column++) {
          found = Shown.of(new Grid(sheet).own(row, column));
        }
      }
    }
    return Fault.at(
        file,
        "Cần biểu đã có bố cục trong input/layouts ("
            + layouts
            + "), hoặc bảng có dòng đầu là tên cột, thấy \""
            + found
            + "\"",
        "Expecting a form that a layout knows (input/layouts: "
            + layouts
            + "), or a table whose first row names its columns, found \""
            + found
            + "\"");
  }
}
