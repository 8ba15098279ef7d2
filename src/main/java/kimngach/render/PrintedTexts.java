package kimngach.render;

import java.util.List;
import java.util.function.Consumer;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;

/** Every text that a bulletin puts into letters on its pages, in reading order. */
public final class PrintedTexts {
  private final Consumer<Text> reader;

  private PrintedTexts(Consumer<Text> reader) {
    this.reader = reader;
  }

  /** Hands each text of a bulletin to a reader. */
  public static void read(Bulletin bulletin, Consumer<Text> reader) {
    PrintedTexts texts = new PrintedTexts(reader);
    bulletin.blocks().forEach(texts::of);
  }

  private void of(Block block) {
    if (block instanceof Masthead masthead) {
      of(masthead);
    } else if (block instanceof Heading heading) {
      reader.accept(heading.text());
    } else if (block instanceof Paragraph paragraph) {
      reader.accept(paragraph.text());
    } else if (block instanceof HeadlineBox box) {
      box.panels().forEach(this::of);
    } else if (block instanceof Table table) {
      of(table);
    } else if (block instanceof Chart chart) {
      of(chart);
    } else if (block instanceof Note note) {
      reader.accept(note.text());
    } else if (block instanceof Signature signature) {
      of(signature);
    } else if (block instanceof Appendix appendix) {
      reader.accept(appendix.label());
      reader.accept(appendix.title());
      reader.accept(appendix.reference());
    } else if (!(block instanceof PageBreak)) {
      throw new IllegalStateException("Expecting a known kind of block, found " + block.getClass());
    }
  }

  private void of(Masthead masthead) {
    List.of(
            masthead.parentBody(),
            masthead.issuingBody(),
            masthead.state(),
            masthead.motto(),
            masthead.number(),
            masthead.placeAndDate(),
            masthead.title(),
            masthead.subject())
        .forEach(reader);
  }

  private void of(Signature signature) {
    reader.accept(signature.authority());
    reader.accept(signature.title());
    reader.accept(signature.name());
    reader.accept(signature.recipientsHeading());
    signature.recipients().forEach(reader);
  }

  private void of(HeadlineBox.Panel panel) {
    reader.accept(panel.title());
    reader.accept(panel.subtitle());
    for (HeadlineBox.KeyFigure figure : panel.figures()) {
      reader.accept(figure.label());
      reader.accept(figure.value());
    }
  }

  private void of(Table table) {
    reader.accept(table.caption());
    reader.accept(table.unitNote());
    table.columns().forEach(column -> reader.accept(column.header()));
    table.rows().forEach(row -> row.cells().forEach(cell -> reader.accept(cell.text())));
    table.notes().forEach(reader);
  }

  private void of(Chart chart) {
    reader.accept(chart.title());
    chart.categories().forEach(reader);
    for (Chart.Series series : chart.series()) {
      reader.accept(series.name());
      series.points().forEach(point -> point.ifPresent(drawn -> reader.accept(drawn.label())));
    }
    reader.accept(chart.axis().title());
    chart.axis().ticks().forEach(reader);
  }
}
