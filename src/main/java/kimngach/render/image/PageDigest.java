package kimngach.render.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import kimngach.model.bulletin.FigurePlace;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Tells pages apart by what is drawn on them, without drawing them: the drawing operators, the
 * fonts by name, the forms and images they call, and by which figures stand on them. The numbers
 * that tie text to its tags do not count, for they move when text is added to an earlier page.
 */
final class PageDigest {
  private static final Pattern TAG_NUMBER = Pattern.compile("/MCID \\d+");
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private final MessageDigest digest;

  private PageDigest(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(PDPage page, List<FigurePlace> figures) throws IOException {
    try {
      PageDigest of = new PageDigest(MessageDigest.getInstance("SHA-256"));
      of.text(page.getMediaBox().toString());
      try (InputStream content = page.getContents()) {
        of.operators(content.readAllBytes());
      }
      of.resources(page.getResources());
      figures.forEach(figure -> of.text(figure.figures().toString()));
      return HexFormat.of().formatHex(of.digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expecting every Java to have SHA-256", e);
    }
  }

  private void text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private void operators(byte[] content) {
    String operators = new String(content, StandardCharsets.ISO_8859_1);
    digest.update(
        TAG_NUMBER.matcher(operators).replaceAll("").getBytes(StandardCharsets.ISO_8859_1));
  }

  private void resources(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      text(name.getName() + SUBSET.matcher(String.valueOf(font.getName())).replaceAll(""));
    }
    for (COSName name : resources.getXObjectNames()) {
      text(name.getName());
      PDXObject drawn = resources.getXObject(name);
      digest.update(drawn.getStream().toByteArray());
      if (drawn instanceof PDFormXObject form && form.getResources() != null) {
        resources(form.getResources());
      }
    }
  }
}
