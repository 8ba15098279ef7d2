package kimngach.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kimngach.render.sheet.SheetRow;
import kimngach.render.sheet.Styles;
import kimngach.render.sheet.Workbook;
import kimngach.render.sheet.WorkbookProperties;
import kimngach.render.sheet.Worksheet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * The cells that Word opens where somebody edits the data of a chart: the names of the categories
 * at the left, then a column a series with its name on top.
 *
 * <p>The library's own workbook in a chart takes longer than the chart.
 */
final class ChartCells {
  private static final String SHEET = "Sheet0";
  private static final String TYPEFACE = "Calibri";
  private static final int SIZE = 11;

  private final List<String> categories;
  private final List<String> names = new ArrayList<>();
  private final List<Double[]> columns = new ArrayList<>();

  ChartCells(List<String> categories) {
    this.categories = List.copyOf(categories);
  }

  /**
   * Adds a series and tells its column, from 1.
   *
   * @param values a value or null for each category, as the library has them
   */
  int add(String name, Double[] values) {
    names.add(name);
    columns.add(values);
    return columns.size();
  }

  String[] categories() {
    return categories.toArray(String[]::new);
  }

  /** Where the values of a column stand; the categories are column 0. */
  String values(int column) {
    return new CellRangeAddress(1, categories.size(), column, column).formatAsString(SHEET, true);
  }

  /** Where the name of a column stands. */
  CellReference name(int column) {
    return new CellReference(SHEET, 0, column, true, true);
  }

  /** Puts them into the document, behind a chart. */
  void embed(XWPFChart chart, WorkbookProperties properties)
      throws IOException, InvalidFormatException {
    XWPFRelation relation = XWPFRelation.WORKBOOK;
    OPCPackage document = chart.getPackagePart().getPackage();
    String name = relation.getFileName(document.getUnusedPartIndex(relation.getDefaultFileName()));
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    PackagePart part = document.createPart(partName, relation.getContentType());
    try (OutputStream out = part.getOutputStream()) {
      out.write(workbook(properties));
    }
    chart.setExternalId(
        chart
            .getPackagePart()
            .addRelationship(partName, TargetMode.INTERNAL, relation.getRelation())
            .getId());
  }

  private byte[] workbook(WorkbookProperties properties) {
    Workbook workbook = new Workbook();
    Worksheet sheet = workbook.add(SHEET);
    SheetRow head = sheet.addRow();
    for (int series = 0; series < names.size(); series++) {
      head.add(series + 1, Styles.PLAIN, names.get(series));
    }
    for (int category = 0; category < categories.size(); category++) {
      SheetRow row = sheet.addRow();
      row.add(0, Styles.PLAIN, categories.get(category));
      for (int series = 0; series < columns.size(); series++) {
        Double value = columns.get(series)[category];
        if (value != null) {
          row.add(series + 1, Styles.PLAIN, value);
        }
      }
    }
    return workbook.bytes(new Styles(TYPEFACE, SIZE).xml(), properties);
  }
}
