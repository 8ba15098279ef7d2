package kimngach.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;

/** Walks through a bulletin and notes every place where a figure is printed. */
final class LedgerBook {
  private final Map<FigureId, Figure> figures;
  private final Map<FigureId, List<Ledger.Print>> prints = new LinkedHashMap<>();

  LedgerBook(Map<FigureId, Figure> figures) {
    this.figures = figures;
  }

  Ledger of(List<Block> blocks) {
    int number = 0;
    for (Block block : blocks) {
      number++;
      note("block " + number, block);
    }
    return new Ledger(
        prints.entrySet().stream()
            .map(
                entry ->
                    new Ledger.Entry(
                        Optional.ofNullable(figures.get(entry.getKey())).orElseThrow(),
                        entry.getValue()))
            .toList());
  }

  private void note(String place, Block block) {
    if (block instanceof Table table) {
      note(table);
    } else if (block instanceof Chart chart) {
      note(chart);
    } else if (block instanceof HeadlineBox box) {
      note(place + " headlines", box);
    } else if (block instanceof Paragraph paragraph) {
      note(place + " paragraph", paragraph.text());
    } else if (block instanceof Heading heading) {
      note(place + " heading", heading.text());
    } else if (block instanceof Note small) {
      note(place + " note", small.text());
    } else if (block instanceof Masthead masthead) {
      note(place + " masthead, title", masthead.title());
      note(place + " masthead, subject", masthead.subject());
    } else if (block instanceof Appendix appendix) {
      note(place + " appendix", appendix.title());
    } else if (!(block instanceof PageBreak || block instanceof Signature)) {
      throw new IllegalStateException("Expecting a known kind of block, found " + block.getClass());
    }
  }

  private void note(Table table) {
    String place = "table " + table.id();
    note(place + ", caption", table.caption());
    note(place + ", unit", table.unitNote());
    int header = 0;
    for (Table.Column column : table.columns()) {
      header++;
      note(place + ", header, column " + header, column.header());
    }
    int rowNumber = 0;
    for (Table.Row row : table.rows()) {
      rowNumber++;
      int columnNumber = 0;
      for (Table.Cell cell : row.cells()) {
        columnNumber++;
        note(place + ", row " + rowNumber + ", column " + columnNumber, cell.text());
      }
    }
    table.notes().forEach(text -> note(place + ", note", text));
  }

  private void note(Chart chart) {
    String place = "chart " + chart.id();
    note(place + ", title", chart.title());
    note(place + ", alternative", chart.alternative());
    note(place + ", axis", chart.axis().title());
    int category = 0;
    for (Text one : chart.categories()) {
      category++;
      note(place + ", category " + category, one);
    }
    int number = 0;
    for (Chart.Series series : chart.series()) {
      number++;
      note(place + ", series " + number, series.name());
      for (Optional<Chart.Point> point : series.points()) {
        point.ifPresent(
            one -> {
              one.figure().ifPresent(id -> prints.computeIfAbsent(id, at -> new ArrayList<>()));
              note(place + ", label", one.label());
            });
      }
    }
  }

  private void note(String place, HeadlineBox box) {
    for (HeadlineBox.Panel panel : box.panels()) {
      note(place + ", title", panel.title());
      note(place + ", subtitle", panel.subtitle());
      for (HeadlineBox.KeyFigure figure : panel.figures()) {
        note(place + ", label", figure.label());
        note(place, figure.value());
      }
    }
  }

  private void note(String place, Text text) {
    text.byLanguage().forEach((language, runs) -> note(place, language, runs));
  }

  private void note(String place, Language language, List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof PrintedFigure printed) {
        prints
            .computeIfAbsent(printed.id(), id -> new ArrayList<>())
            .add(
                new Ledger.Print(
                    place,
                    language,
                    printed.text(),
                    printed.plain(),
                    printed.unit(),
                    printed.magnitude(),
                    printed.hedge()));
      }
    }
  }
}
