import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a large tidy file of constructed turnover: every day, scope, flow, regime and gate has a
 * row, its value drawn from a seed. The same arguments give the same bytes.
 *
 * <p>{@code java bench/LargeTidyFile.java FILE.csv|FILE.xlsx ROWS}
 */
public final class LargeTidyFile {
  private static final long SEED = 20231130;
  private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
  private static final List<String> HEADER =
      List.of(
          "period",
          "scope",
          "flow",
          "regime",
          "gate",
          "measure",
          "value",
          "unit",
          "status",
          "qualifier",
          "source",
          "note");
  private static final int VALUE = HEADER.indexOf("value");
  private static final List<String> SCOPES = List.of("all-regimes", "declared");
  private static final List<String> EXPORTS =
      List.of("B11", "B12", "B13", "E42", "E52", "E54", "E62", "E82", "G21", "G22", "G23", "C12");
  private static final List<String> IMPORTS =
      List.of("A11", "A12", "A21", "A31", "A41", "A42", "A43", "E11", "E13", "E15", "E21", "G11");
  private static final List<String> GATES =
      List.of(
          "huu-nghi",
          "dong-dang",
          "chi-ma",
          "tan-thanh",
          "coc-nam",
          "na-hinh",
          "na-nua",
          "binh-nghi");

  private LargeTidyFile() {}

  /** Takes one row after the other. */
  private interface Rows {
    void row(List<String> cells) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Expecting FILE.csv|FILE.xlsx ROWS");
    }
    Path file = Path.of(args[0]);
    int rows = Integer.parseInt(args[1]);
    if (args[0].endsWith(".xlsx")) {
      workbook(file, rows);
    } else {
      text(file, rows);
    }
  }

  private static void fill(int most, Rows rows) throws IOException {
    var random = new SplittableRandom(SEED);
    rows.row(HEADER);
    int count = 0;
    for (LocalDate day = FIRST_DAY; ; day = day.plusDays(1)) {
      for (String scope : SCOPES) {
        for (List<String> regimes : List.of(EXPORTS, IMPORTS)) {
          for (String regime : regimes) {
            for (String gate : GATES) {
              if (count++ == most) {
                return;
              }
              String flow = regimes == EXPORTS ? "export" : "import";
              rows.row(row(day.toString(), scope, flow, regime, gate, random));
            }
          }
        }
      }
    }
  }

  private static List<String> row(
      String day, String scope, String flow, String regime, String gate, SplittableRandom random) {
    boolean missing = random.nextInt(200) == 0;
    boolean estimated = random.nextInt(20) == 0;
    int thousands = random.nextInt(100_000);
    String value = thousands / 1000 + "." + String.valueOf(1000 + thousands % 1000).substring(1);
    return List.of(
        day,
        scope,
        flow,
        regime,
        gate,
        "turnover",
        missing ? "" : value,
        "million-usd",
        missing ? "O" : estimated ? "E" : "",
        "",
        "customs-department",
        estimated ? "constructed, before the day's last lorry" : "constructed");
  }

  private static void text(Path file, int rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      fill(
          rows,
          cells -> {
            for (int i = 0; i < cells.size(); i++) {
              String cell = cells.get(i);
              out.write(i == 0 ? "" : ",");
              out.write(cell.indexOf(',') < 0 ? cell : '"' + cell + '"');
            }
            out.write("\r\n");
          });
    }
  }

  /** As Excel writes it: texts shared, numbers with a style, blank cells left out. */
  private static void workbook(Path file, int rows) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(Deflater.BEST_SPEED);
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
          <Override PartName="/xl/styles.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
          <Override PartName="/xl/sharedStrings.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
          </Types>\
          """);
      part(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>\
          """);
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
          <sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>\
          """);
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/worksheet" Target="worksheets/sheet1.xml"/>\
          <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/styles" Target="styles.xml"/>\
          <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>\
          """);
      part(
          zip,
          "xl/styles.xml",
          """
          <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
          <numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000"/></numFmts>\
          <fonts count="1"><font/></fonts><fills count="1"><fill/></fills>\
          <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
          <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>\
          """);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 65536);
      sheet.write(
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetData>");
      int[] number = {0};
      fill(rows, cells -> row(sheet, ++number[0], cells, texts));
      sheet.write("</sheetData></worksheet>");
      sheet.flush();
      zip.closeEntry();
      var shared = new StringBuilder();
      shared.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      texts.keySet().forEach(text -> shared.append("<si><t>").append(text).append("</t></si>"));
      part(zip, "xl/sharedStrings.xml", shared.append("</sst>").toString());
    }
  }

  private static void row(Writer sheet, int number, List<String> cells, Map<String, Integer> texts)
      throws IOException {
    sheet.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String address = "<c r=\"" + (char) ('A' + i) + number;
      if (i == VALUE && number > 1 && !cell.isEmpty()) {
        sheet.write(address + "\" s=\"1\"><v>" + plain(cell) + "</v></c>");
      } else if (!cell.isEmpty()) {
        Integer known = texts.putIfAbsent(cell, texts.size());
        int text = known == null ? texts.size() - 1 : known;
        sheet.write(address + "\" t=\"s\"><v>" + text + "</v></c>");
      }
    }
    sheet.write("</row>");
  }

  /** A stored number has no zeros at its end. */
  private static String plain(String value) {
    return value.replaceAll("\\.?0+$", "");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
