package kimngach.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.read.FileReading;
import kimngach.read.sheet.CellBudget;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.SheetAssembly;
import kimngach.read.sheet.UnreadableFileException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the tables of a page: each gives a sheet, whose first rows are the lines of text above it,
 * one a row. A table inside a table gives a sheet of its own.
 */
public final class HtmlSheets {
  private static final Pattern TAB = Pattern.compile("<x:Name>([^<]{1,100})</x:Name>");

  private final PageText text;
  private final CellBudget budget = new CellBudget();
  private final Set<String> names = new HashSet<>();
  private final List<SheetAssembly> sheets = new ArrayList<>();

  private HtmlSheets(PageText text) {
    this.text = text;
  }

  /**
   * The tables in the order of the page.
   *
   * @throws UnreadableFileException when the page has no table or is too large
   */
  public static List<SheetAssembly> read(byte[] bytes, FileReading reading) {
    Page page = Page.of(bytes);
    var sheets = new HtmlSheets(new PageText(page.document()));
    sheets.read(page.document(), tab(bytes));
    page.encoding().ifPresent(encoding -> reading.findDecoded(encoding, List.of()));
    sheets.text.encoding().ifPresent(encoding -> reading.findDecoded(encoding, List.of()));
    return sheets.sheets;
  }

  /** The name of the only sheet that Excel notes in a comment; blank when there is none. */
  private static String tab(byte[] bytes) {
    String start = Page.start(bytes);
    Matcher name = TAB.matcher(start);
    if (!name.find()) {
      return "";
    }
    String first = name.group(1).strip();
    return name.find() ? "" : first;
  }

  private void read(Document page, String tab) {
    if (page.selectFirst("table") == null) {
      throw new UnreadableFileException(
          "Cần trang HTML có bảng, thấy trang không có bảng nào: hãy mở bằng Excel và lưu lại thành"
              + " .xlsx (trang báo lỗi, trang đăng nhập và trang gồm nhiều khung không có số liệu)",
          "Expecting an HTML page with a table, found one without: open it in Excel and save it as"
              + " .xlsx (error pages, login pages and pages of frames hold no figures)");
    }
    List<String> above = new ArrayList<>();
    var line = new StringBuilder();
    NodeTraversor.filter(new Outside(above, line, tab), page.body());
  }

  /** Walks over the page outside of tables, and reads each table it comes to. */
  private final class Outside implements NodeFilter {
    private final List<String> above;
    private final StringBuilder line;
    private final String tab;

    Outside(List<String> above, StringBuilder line, String tab) {
      this.above = above;
      this.line = line;
      this.tab = tab;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        line.append(text.of(words));
      } else if (node instanceof Element element) {
        if (PageText.isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.nameIs("br")) {
          endLine();
        }
        if (element.nameIs("table")) {
          tables(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        endLine();
      }
      return FilterResult.CONTINUE;
    }

    private void endLine() {
      String words = PageText.collapsed(line.toString());
      line.setLength(0);
      if (!words.isEmpty()) {
        above.add(words);
      }
    }

    private void tables(Element outermost) {
      table(outermost, above, tab);
      above.clear();
      for (Element inside : outermost.select("* table")) {
        table(inside, List.of(), "");
      }
    }
  }

  private void table(Element table, List<String> above, String tab) {
    var sheet = new SheetAssembly(name(table, tab), budget);
    for (int i = 0; i < above.size(); i++) {
      sheet.put(i + 1, 1, RawCell.text(above.get(i)));
    }
    new HtmlTable(sheet, text, above.size()).read(table);
    sheets.add(sheet);
  }

  /** Its caption, the name of its tab, or its number on the page. */
  private String name(Element table, String tab) {
    Element caption = table.firstElementChild();
    String name = tab;
    if (caption != null && caption.nameIs("caption")) {
      name = text.of(caption);
    }
    String number = String.valueOf(sheets.size() + 1);
    return !name.isEmpty() && names.add(name) ? name : number;
  }
}
