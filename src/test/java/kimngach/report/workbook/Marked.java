package kimngach.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kimngach.model.Sentence;
import kimngach.model.finding.Severity;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks before and after marking, as tests look at them. */
final class Marked {
  private Marked() {}

  static CellMark error(String sheet, int row, int column) {
    return new CellMark(
        sheet,
        row,
        column,
        Severity.ERROR,
        new Sentence("LỖI (gates-sum-to-whole)\nTổng không khớp.", "ERROR\nDoes not sum."));
  }

  static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return out.toByteArray();
  }

  /** The copy, opened by a library that did not make it. */
  static XSSFWorkbook open(byte[] workbook, CellMark... marks) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(MarkedWorkbook.of(workbook, List.of(marks))));
  }

  /** The text of a part that a workbook must have. */
  static String text(Map<String, byte[]> parts, String name) {
    return text(Objects.requireNonNull(parts.get(name), name));
  }

  /** The parts of a package in their order. */
  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  /** A package of one sheet and no styles, whose sheet is written by hand. */
  static byte[] byHand(String sheet) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        ascii(
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default \
            Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"\
            /><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/\
            sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.\
            worksheet+xml"/></Types>\
            """));
    parts.put(
        "_rels/.rels",
        ascii(
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>\
            """));
    parts.put(
        "xl/workbook.xml",
        ascii(
            """
            <x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets>\
            </x:workbook>\
            """));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        ascii(
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>\
            """));
    parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    return packed(parts);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
