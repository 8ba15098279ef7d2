package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * Lays out what ends a document: who signs at the right and who receives it at the left, and behind
 * them the beginnings of appendices. Official lines stand first, translations beneath them.
 */
final class ClosingBlocks {
  private static final int ABOVE = 14;

  private final Sheet sheet;
  private final Template template;
  private final Language official;

  ClosingBlocks(Sheet sheet) {
    this.sheet = sheet;
    this.template = sheet.template();
    this.official = sheet.languages().get(0);
  }

  /**
   * Adds the signature to the page of the last lines before it. A rendition that is a translation
   * only tells who signed: it leaves no room for signature and seal, and goes to no recipients.
   */
  void add(Signature signature) {
    boolean signedHere = !sheet.rendition().isTranslation();
    if (!signedHere && !signature.isSigned()) {
      return;
    }
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int middle = template.width() / 2;
    Stack right = Stack.in(template, band, middle, template.width() - middle);
    right.space(ABOVE);
    both(
        right,
        List.of(
            new Part("signerAuthority", signature.authority()),
            new Part("signerTitle", signature.title())));
    both(right, List.of(new Part(signedHere ? "signerName" : "signerTitle", signature.name())));
    Stack left = Stack.in(template, band, 0, middle);
    left.space(ABOVE);
    if (signedHere) {
      both(left, recipients(signature));
    }
    band.setHeight(Math.max(left.height(), right.height()));
    sheet.line(sheet.band(band), List.of());
  }

  private static List<Part> recipients(Signature signature) {
    List<Part> recipients = new ArrayList<>();
    recipients.add(new Part("recipientsHeading", signature.recipientsHeading()));
    signature.recipients().forEach(text -> recipients.add(new Part("recipient", text)));
    return recipients;
  }

  /** Begins a page with number, title and reference of an appendix. */
  void add(Appendix appendix) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack stack = Stack.in(template, band, 0, template.width());
    Part label = new Part("appendixLabel", appendix.label());
    Part title = new Part("appendixTitle", appendix.title());
    List<JRDesignTextField> fields = new ArrayList<>();
    fields.addAll(official(stack, List.of(label, title)));
    for (Language language : sheet.printed(appendix.reference())) {
      fields.add(words(stack, "appendixReference", appendix.reference(), language));
    }
    fields.addAll(translated(stack, List.of(label, title)));
    Tags.outline(fields.get(0), 1);
    Tags.wrap("h1", fields.get(0), fields.get(fields.size() - 1));
    band.setHeight(stack.height());
    sheet.breakPage();
    sheet.part();
    sheet.line(sheet.band(band), List.of());
    sheet.bind();
  }

  private void both(Stack stack, List<Part> parts) {
    official(stack, parts);
    translated(stack, parts);
  }

  private List<JRDesignTextField> official(Stack stack, List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.text().plain(official).isBlank())
        .map(part -> words(stack, part.style(), part.text(), official))
        .toList();
  }

  /** The translations that do not only repeat the official words. */
  private List<JRDesignTextField> translated(Stack stack, List<Part> parts) {
    List<JRDesignTextField> fields = new ArrayList<>();
    for (Language language : sheet.languages().subList(1, sheet.languages().size())) {
      for (Part part : parts) {
        String words = part.text().plain(language);
        if (!words.isBlank() && !words.equals(part.text().plain(official))) {
          fields.add(words(stack, sheet.style(part.style(), language), part.text(), language));
        }
      }
    }
    return fields;
  }

  private static JRDesignTextField words(Stack stack, String style, Text text, Language language) {
    return stack.text(style, Expressions.words(text.plain(language)), language.code());
  }

  private record Part(String style, Text text) {}
}
