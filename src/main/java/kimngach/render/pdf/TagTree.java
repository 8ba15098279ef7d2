package kimngach.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import kimngach.model.Language;
import kimngach.render.LanguageTag;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a PDF as readers who listen to it find it: headings, paragraphs with their
 * language, tables with header cells, figures with the words for them.
 *
 * <p>What belongs to the page and not to the text is marked as decoration: rules, frames, page
 * numbers, and table headers that are repeated.
 */
final class TagTree extends JRPdfExporterTagHelper {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName ALT = new PdfName("Alt");

  private String spoken;
  private @Nullable PdfStructureEntry document;
  private @Nullable ArchivableProducer producer;

  TagTree(JRPdfExporter exporter, Language official) {
    super(exporter);
    this.spoken = LanguageTag.of(official);
  }

  void writeTo(ArchivableProducer target) {
    this.producer = target;
  }

  void beginDecoration() {
    producer().getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
  }

  void endDecoration() {
    producer().getPdfContentByte().endMarkedContentSequence();
  }

  /** The PDF that is written. */
  ArchivableProducer producer() {
    if (producer == null) {
      throw new IllegalStateException("Expecting a PDF to be open, found none");
    }
    return producer;
  }

  @Override
  protected void startPageAnchor() {
    beginDecoration();
  }

  @Override
  protected void endPageAnchor() {
    endDecoration();
  }

  @Override
  protected void startElement(JRPrintElement element) {
    if (element instanceof JRPrintLine) {
      beginDecoration();
    } else if (!ofPage(element)) {
      super.startElement(element);
    }
  }

  @Override
  protected void endElement(JRPrintElement element) {
    if (element instanceof JRPrintLine) {
      endDecoration();
    } else if (!ofPage(element)) {
      super.endElement(element);
    }
  }

  @Override
  protected void startText(JRPrintText text, @Nullable String actualText) {
    if (ofPage(text)) {
      beginDecoration();
      return;
    }
    PdfStructureEntry parent = tagStack.peek();
    PdfStructureEntry entry = pdfStructure.beginTag(parent, parent == allTag ? "P" : "Span");
    tellLanguage(entry, text);
  }

  @Override
  protected void startImage(JRPrintImage image) {
    if (ofPage(image)) {
      beginDecoration();
      return;
    }
    PdfStructureEntry entry = pdfStructure.beginTag(tagStack.peek(), "Figure");
    tellLanguage(entry, image);
    PdfStructureElement figure = element(entry);
    String words = image.getPropertiesMap().getProperty(Tags.ALTERNATIVE);
    figure.put(ALT, new PdfString(words == null ? "" : words, PdfObject.TEXT_UNICODE));
  }

  private void tellLanguage(PdfStructureEntry entry, JRPrintElement of) {
    String language = of.getPropertiesMap().getProperty(Tags.LANGUAGE);
    if (language != null && !language.equals(spoken)) {
      entry.putString("Lang", language);
    }
  }

  /** Begins the part of the document that is in one language. */
  void beginRendition(String language) {
    PdfStructureEntry root = document == null ? allTag : document;
    document = root;
    allTag = pdfStructure.createTag(root, "Part");
    allTag.putString("Lang", language);
    spoken = language;
    tagStack.clear();
    tagStack.push(allTag);
  }

  /** The tag that what is written now belongs to, such as the one of a heading. */
  PdfIndirectReference current() {
    return element(tagStack.peek()).getReference();
  }

  @Override
  protected void createThStartTag(JRPrintElement cell) {
    super.createThStartTag(cell);
    PdfStructureElement header = element(tagStack.peek());
    PdfDictionary attributes =
        header.get(PdfName.A) instanceof PdfArray known
            ? (PdfDictionary) known.getPdfObject(0)
            : new PdfDictionary();
    attributes.put(PdfName.O, PdfName.TABLE);
    String scope = cell.getPropertiesMap().getProperty(Tags.SCOPE);
    attributes.put(SCOPE, new PdfName(scope == null ? "Column" : scope));
    header.put(PdfName.A, attributes);
  }

  /** Whether an element belongs to the page, or to the header that a table repeats on it. */
  private static boolean ofPage(JRPrintElement element) {
    JROrigin origin = element.getOrigin();
    if (origin == null) {
      return false;
    }
    BandTypeEnum band = origin.getBandType();
    return band == BandTypeEnum.PAGE_HEADER
        || band == BandTypeEnum.PAGE_FOOTER
        || band == BandTypeEnum.LAST_PAGE_FOOTER
        || band == BandTypeEnum.BACKGROUND
        || band == BandTypeEnum.GROUP_HEADER;
  }

  private static PdfStructureElement element(PdfStructureEntry entry) {
    return ((ClassicStructureEntry) entry).getElement();
  }
}
