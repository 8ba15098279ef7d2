package kimngach.read.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;

/** Reads the rows of one sheet. */
final class SheetRows {
  /** Columns further right count as this one: no tidy table is as wide. */
  private static final int LAST_COLUMN = 300;

  private final List<String> sharedStrings;
  private final NumberFormats formats;

  SheetRows(List<String> sharedStrings, NumberFormats formats) {
    this.sharedStrings = sharedStrings;
    this.formats = formats;
  }

  /** Gives the rows to a sink until it wants no more. */
  void read(InputStream sheet, RowSink sink) throws XMLStreamException {
    XMLStreamReader reader = Xml.reader(sheet);
    int number = 0;
    boolean more = true;
    while (more && Xml.nextStart(reader)) {
      if (reader.getLocalName().equals("row")) {
        String written = Xml.attribute(reader, "r");
        number = written.isEmpty() ? number + 1 : Integer.parseUnsignedInt(written);
        if (number < 1) {
          throw new XMLStreamException("row " + written);
        }
        more = sink.row(number, cells(reader));
      }
    }
  }

  private List<RawCell> cells(XMLStreamReader reader) throws XMLStreamException {
    List<RawCell> cells = new ArrayList<>();
    while (true) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c")) {
        int column = column(Xml.attribute(reader, "r"), cells.size());
        RawCell cell = cell(reader);
        while (cells.size() <= column) {
          cells.add(RawCell.BLANK);
        }
        cells.set(column, cell);
      } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("row")) {
        return cells;
      }
    }
  }

  /** The column from 0 of an address such as {@code G17}; {@code next} when there is none. */
  private static int column(String address, int next) {
    int column = 0;
    for (int i = 0;
        i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z';
        i++) {
      column = Math.min(LAST_COLUMN, column * 26 + address.charAt(i) - 'A' + 1);
    }
    return column == 0 ? Math.min(LAST_COLUMN, next) : column - 1;
  }

  private RawCell cell(XMLStreamReader reader) throws XMLStreamException {
    String type = Xml.attribute(reader, "t");
    String style = Xml.attribute(reader, "s");
    String value = "";
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
          case "is" -> value = Xml.richText(reader);
          default -> Xml.text(reader);
        }
      }
    }
    return calculated ? cell(type, value, style) : uncalculated(formula);
  }

  private static RawCell uncalculated(String formula) {
    return new RawCell("=" + formula, "=" + formula, RawCell.Kind.UNCALCULATED);
  }

  private RawCell cell(String type, String value, String style) {
    if (value.isEmpty()) {
      return RawCell.BLANK;
    }
    return switch (type) {
      case "s" -> RawCell.text(sharedStrings.get(Integer.parseInt(value.strip())));
      case "str", "inlineStr" -> RawCell.text(value);
      case "b" -> RawCell.text(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new RawCell(value, value, RawCell.Kind.BROKEN);
      case "d" -> new RawCell(value, value, RawCell.Kind.DATE);
      default -> formats.of(style).cell(value);
    };
  }
}
