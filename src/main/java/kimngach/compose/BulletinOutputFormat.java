package kimngach.compose;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The output of a bulletin template: plain words, with a token wherever a figure stands. */
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
    out.write(composition.tokens(text));
  }

  @Override
  public void output(String plain, Writer out) throws IOException, TemplateModelException {
    out.write(escapePlainText(plain));
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
    return composition.tokens(text);
  }

  @Override
  public @Nullable String getSourcePlainText(TemplateText text) {
    return text.pieces().size() == 1 && text.pieces().get(0) instanceof TemplateText.Plain plain
        ? plain.text()
        : null;
  }

  @Override
  public TemplateText concat(TemplateText first, TemplateText second) {
    return first.followedBy(second);
  }

  @Override
  public String escapePlainText(String plain) throws TemplateModelException {
    return Composition.withoutTokens(plain);
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
