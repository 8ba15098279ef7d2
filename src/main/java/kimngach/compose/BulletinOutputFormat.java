package kimngach.compose;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The output of a bulletin template: plain words, and figures that stay figures. */
final class BulletinOutputFormat extends MarkupOutputFormat<TemplateText> {
  private final Composition composition;

  BulletinOutputFormat(Composition composition) {
    this.composition = composition;
  }

  @Override
  public String getName() {
    return "bulletin";
  }

  @Override
  public String getMimeType() {
    return "text/plain";
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public void output(TemplateText text, Writer out) throws IOException, TemplateModelException {
    if (!(out instanceof WrittenText written)) {
      throw notKept();
    }
    for (TemplateText.Piece piece : text.pieces()) {
      written.add(composition.runs(piece, written.language()));
    }
  }

  private TemplateFault notKept() {
    String tags = Vocabulary.tags(composition.languages(), ", ");
    return new TemplateFault(
        "Chỉ tiêu, nhãn và tên kỳ chỉ được in trong "
            + tags
            + " hoặc <@all>; muốn dùng lại thì viết"
            + " <#assign x = ...>, không viết <#assign x>...</#assign>.",
        "Expecting figures, labels and names of periods to be printed inside "
            + tags
            + " or <@all>,"
            + " found one elsewhere: to use it again write <#assign x = ...>, not"
            + " <#assign x>...</#assign>");
  }

  @Override
  public void output(String plain, Writer out) throws IOException, TemplateModelException {
    out.write(plain);
  }

  @Override
  public TemplateText fromPlainTextByEscaping(String plain) {
    return new TemplateText(this, List.of(new TemplateText.Plain(plain)));
  }

  @Override
  public TemplateText fromMarkup(String markup) {
    return fromPlainTextByEscaping(markup);
  }

  @Override
  public String getMarkupString(TemplateText text) throws TemplateModelException {
    throw notKept();
  }

  @Override
  public @Nullable String getSourcePlainText(TemplateText text) {
    return text.pieces().size() == 1 && text.pieces().get(0) instanceof TemplateText.Plain plain
        ? plain.text()
        : null;
  }

  @Override
  public TemplateText concat(TemplateText first, TemplateText second) throws TemplateFault {
    if (first.hasFigure() || second.hasFigure()) {
      throw new TemplateFault(
          "Không cộng hoặc ghép chỉ tiêu bằng dấu +; hãy viết ${...} cạnh nhau, và dùng các hàm"
              + " growth, share, balance... để tính.",
          "Expecting figures beside each other as ${...} ${...}, found one joined by +: a sum or a"
              + " difference comes from functions such as growth, share, balance");
    }
    return first.followedBy(second);
  }

  @Override
  public String escapePlainText(String plain) {
    return plain;
  }

  @Override
  public boolean isEmpty(TemplateText text) {
    return text.pieces().isEmpty();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }
}
