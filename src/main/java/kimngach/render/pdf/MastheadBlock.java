package kimngach.render.pdf;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.UnofficialTranslation;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * Lays out the head of the first page: issuing body at the left, state and motto at the right,
 * place and date below them, then title and subject over the whole width.
 */
final class MastheadBlock {
  private final Sheet sheet;
  private final Template template;
  private final Language official;

  MastheadBlock(Sheet sheet) {
    this.sheet = sheet;
    this.template = sheet.template();
    this.official = sheet.languages().get(0);
  }

  void add(Masthead masthead) {
    sheet.part();
    sheet.line(sheet.band(letterhead(masthead)), List.of());
    sheet.line(sheet.band(title(masthead)), List.of());
    sheet.bind();
  }

  private JRDesignBand letterhead(Masthead masthead) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int width = template.width();
    int middle = width * 13 / 30;
    Stack left = Stack.in(template, band, 0, middle);
    official(left, "mastheadParent", masthead.parentBody());
    official(left, "mastheadIssuer", masthead.issuingBody());
    left.space(3);
    left.rule("mastheadRule", middle / 3);
    left.space(3);
    translated(left, masthead.parentBody(), masthead.issuingBody());
    Stack right = Stack.in(template, band, middle, width - middle);
    official(right, "mastheadState", masthead.state());
    official(right, "mastheadMotto", masthead.motto());
    right.space(3);
    right.rule("mastheadRule", (width - middle) * 3 / 5);
    right.space(3);
    translated(right, masthead.state(), masthead.motto());
    right.space(4);
    all(right, "placeAndDate", masthead.placeAndDate());
    band.setHeight(Math.max(left.height(), right.height()));
    return band;
  }

  private JRDesignBand title(Masthead masthead) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack stack = Stack.in(template, band, 0, template.width());
    all(stack, "documentTitle", masthead.title());
    all(stack, "documentSubject", masthead.subject());
    for (PrintedLine line : UnofficialTranslation.mark(sheet.rendition())) {
      stack.text("translationMark", Expressions.words(line.plain()), line.language().code());
    }
    stack.space(4);
    stack.rule("mastheadRule", template.width() / 5);
    stack.space(6);
    band.setHeight(stack.height());
    return band;
  }

  private void official(Stack stack, String style, Text text) {
    if (!text.plain(official).isBlank()) {
      words(stack, style, text, official);
    }
  }

  /** The lines of one translation together, then those of the next. */
  private void translated(Stack stack, Text above, Text below) {
    for (Language language : sheet.languages()) {
      for (Text text : List.of(above, below)) {
        if (language != official && sheet.printed(text).contains(language)) {
          words(stack, "mastheadTranslation", text, language);
        }
      }
    }
  }

  private void all(Stack stack, String style, Text text) {
    for (Language language : sheet.printed(text)) {
      words(stack, sheet.style(style, language), text, language);
    }
  }

  private static void words(Stack stack, String style, Text text, Language language) {
    stack.text(style, Expressions.words(text.plain(language)), language.code());
  }
}
