package kimngach.read.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;

/** Reads the rows of one sheet of an XLSX workbook. */
final class SheetRows {
  /** The most columns that a sheet of Excel has. */
  private static final int MOST_COLUMNS = 16_384;

  private static final Pattern AREA =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  private final List<RichText> sharedStrings;
  private final CellStyles styles;
  private final List<MergedArea> merged = new ArrayList<>();

  SheetRows(List<RichText> sharedStrings, CellStyles styles) {
    this.sharedStrings = sharedStrings;
    this.styles = styles;
  }

  /** Gives the rows to a sink until it wants no more. */
  void read(InputStream sheet, RowSink sink) throws XMLStreamException {
    XMLStreamReader reader = Xml.reader(sheet);
    int number = 0;
    boolean more = true;
    merged.clear();
    while (more && Xml.nextStart(reader)) {
      if (reader.getLocalName().equals("row")) {
        String written = Xml.attribute(reader, "r");
        number = written.isEmpty() ? number + 1 : Integer.parseUnsignedInt(written);
        if (number < 1) {
          throw new XMLStreamException("row " + written);
        }
        more = sink.row(number, cells(reader));
      } else if (reader.getLocalName().equals("mergeCell")) {
        merged.add(area(Xml.attribute(reader, "ref")));
      }
    }
  }

  /** The merged areas of the sheet read last, all of its rows being wanted. */
  List<MergedArea> merged() {
    return List.copyOf(merged);
  }

  private static MergedArea area(String reference) throws XMLStreamException {
    Matcher area = AREA.matcher(reference);
    if (!area.matches()) {
      throw new XMLStreamException("merged area " + reference);
    }
    try {
      return new MergedArea(
          Integer.parseInt(area.group(2)),
          column(area.group(1), 0) + 1,
          Integer.parseInt(area.group(4)),
          column(area.group(3), 0) + 1);
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException("merged area " + reference, e);
    }
  }

  private List<RawCell> cells(XMLStreamReader reader) throws XMLStreamException {
    List<RawCell> cells = new ArrayList<>();
    int next = 0;
    while (true) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c")) {
        int column = column(Xml.attribute(reader, "r"), next);
        RawCell cell = cell(reader);
        next = column + 1;
        if (!cell.isBlank()) {
          put(cells, column, cell);
        }
      } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("row")) {
        return cells;
      }
    }
  }

  private static void put(List<RawCell> cells, int column, RawCell cell) throws XMLStreamException {
    while (cells.size() <= column) {
      cells.add(RawCell.BLANK);
    }
    if (!cells.get(column).isBlank()) {
      throw new XMLStreamException("column " + (column + 1) + " comes twice in a row");
    }
    cells.set(column, cell);
  }

  /** The column from 0 of an address such as {@code G17}; {@code next} when there is none. */
  private static int column(String address, int next) throws XMLStreamException {
    int column = 0;
    for (int i = 0;
        i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z';
        i++) {
      column = Math.min(MOST_COLUMNS + 1, column * 26 + address.charAt(i) - 'A' + 1);
    }
    int place = column == 0 ? next : column - 1;
    if (place >= MOST_COLUMNS) {
      throw new XMLStreamException("column " + (address.isEmpty() ? place + 1 : address));
    }
    return place;
  }

  private RawCell cell(XMLStreamReader reader) throws XMLStreamException {
    String type = Xml.attribute(reader, "t");
    String style = Xml.attribute(reader, "s");
    String value = "";
    RichText inline = RichText.plain("");
    String formula = "";
    boolean calculated = true;
    while (!(reader.next() == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("c"))) {
      if (reader.isStartElement()) {
        switch (reader.getLocalName()) {
          case "v" -> {
            value = Xml.text(reader);
            calculated |= !value.isEmpty() || type.equals("str");
          }
          case "f" -> {
            formula = Xml.text(reader);
            calculated = false;
          }
          case "is" -> inline = Xml.richText(reader);
          default -> Xml.text(reader);
        }
      }
    }
    if (!calculated) {
      return new RawCell("=" + formula, "=" + formula, RawCell.Kind.UNCALCULATED);
    }
    return type.equals("inlineStr")
        ? text(inline.plain().isBlank() ? RichText.plain(value) : inline, style)
        : cell(type, value, style);
  }

  private RawCell text(RichText text, String style) {
    return text.plain().isBlank() ? RawCell.BLANK : styles.of(style).text(text);
  }

  private RawCell cell(String type, String value, String style) {
    if (value.isEmpty()) {
      return RawCell.BLANK;
    }
    return switch (type) {
      case "s" -> text(sharedStrings.get(Integer.parseInt(value.strip())), style);
      case "str" -> text(RichText.plain(value), style);
      case "b" -> RawCell.text(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new RawCell(value, value, RawCell.Kind.BROKEN);
      case "d" -> new RawCell(value, value, RawCell.Kind.DATE);
      default -> styles.of(style).number(value);
    };
  }
}
