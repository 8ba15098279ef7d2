package kimngach.read.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written as text that a statistician can read: lines {@code file:} and {@code
 * delivery:}, then sheets, each a line {@code sheet:}, at will {@code merged:}, and its rows with
 * {@code |} between cells, {@code \n} for a new line in a cell and {@code '} before a number that
 * is text. A line {@code capitals:} tells the cells in a font of TCVN3 capitals; all other text is
 * then in a font of TCVN3. Without sheets, {@code file:} is the path of a workbook of this project.
 *
 * @param file the file's name; a name in {@code .xls} makes an old workbook
 * @param delivery the month it was delivered in
 * @param bytes the workbook
 */
record WorkbookText(String file, String delivery, byte[] bytes) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  static WorkbookText read(Path text) throws IOException {
    List<String> lines = Files.readAllLines(text);
    Map<String, String> head = new TreeMap<>();
    int at = 0;
    for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
      head.put(key(lines.get(at)), value(lines.get(at)));
    }
    String file = head.getOrDefault("file", "");
    String delivery = head.getOrDefault("delivery", "");
    if (at == lines.size()) {
      return new WorkbookText(file, delivery, Files.readAllBytes(Path.of(file)));
    }
    boolean old = file.endsWith(".xls");
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Fonts fonts = Fonts.of(workbook, head.getOrDefault("capitals", ""));
      for (List<String> sheet : sheets(lines.subList(at, lines.size()))) {
        fill(workbook, sheet, fonts);
      }
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return new WorkbookText(file, delivery, bytes.toByteArray());
    }
  }

  private static List<List<String>> sheets(List<String> lines) {
    List<List<String>> sheets = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("sheet: ")) {
        sheets.add(new ArrayList<>());
      }
      if (!sheets.isEmpty()) {
        sheets.get(sheets.size() - 1).add(line);
      }
    }
    return sheets;
  }

  private static void fill(Workbook workbook, List<String> lines, Fonts fonts) {
    Sheet sheet = workbook.createSheet(value(lines.get(0)));
    int first = 1;
    if (lines.get(1).startsWith("merged: ")) {
      for (String area : value(lines.get(1)).split(" ", -1)) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
      }
      first = 2;
    }
    for (int line = first; line < lines.size(); line++) {
      Row row = sheet.createRow(line - first);
      String[] cells = lines.get(line).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          fill(row.createCell(column), cells[column].replace("\\n", "\n"), fonts);
        }
      }
    }
  }

  private static void fill(Cell cell, String text, Fonts fonts) {
    if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      String address = new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString();
      cell.setCellValue(fonts.written(text.startsWith("'") ? text.substring(1) : text));
      cell.setCellStyle(fonts.style(address.replace("$", "")));
    }
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static String value(String line) {
    return line.substring(line.indexOf(": ") + 2);
  }

  /** The fonts of a workbook, and how text is written in them. */
  private interface Fonts {
    String written(String text);

    CellStyle style(String address);

    static Fonts of(Workbook workbook, String capitals) {
      CellStyle usual = workbook.createCellStyle();
      if (capitals.isEmpty()) {
        return new Unicode(usual);
      }
      CellStyle upper = workbook.createCellStyle();
      usual.setFont(font(workbook, ".VnTime"));
      upper.setFont(font(workbook, ".VnTimeH"));
      return new Tcvn3Fonts(usual, upper, List.of(capitals.split(" ", -1)));
    }

    private static Font font(Workbook workbook, String name) {
      Font font = workbook.createFont();
      font.setFontName(name);
      return font;
    }
  }

  private record Unicode(CellStyle style) implements Fonts {
    @Override
    public String written(String text) {
      return text;
    }

    @Override
    public CellStyle style(String address) {
      return style;
    }
  }

  private record Tcvn3Fonts(CellStyle usual, CellStyle upper, List<String> capitals)
      implements Fonts {
    @Override
    public String written(String text) {
      return Tcvn3Text.encode(text);
    }

    @Override
    public CellStyle style(String address) {
      return capitals.contains(address) ? upper : usual;
    }
  }
}
