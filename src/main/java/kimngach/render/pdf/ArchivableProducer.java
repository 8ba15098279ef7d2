package kimngach.render.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kimngach.model.bulletin.Bulletin;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Writes what PDF/A-2a and PDF/UA-1 ask of a file beside its pages: metadata that say so, the
 * meaning of its colors, and dates, which are the release date and never the clock.
 */
final class ArchivableProducer extends ClassicPdfProducer {
  static final String CREATOR = "kimngach";

  /** What the PDF library calls the font of a drawing that has set none yet. */
  private static final String BEFORE_ANY = "sanserif";

  private final Bulletin bulletin;

  ArchivableProducer(PdfProducerContext context, Bulletin bulletin) {
    super(context);
    this.bulletin = bulletin;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    PdfDocumentWriter writer = super.createWriter(out);
    PdfWriter pdf = getPdfWriter();
    pdf.setPdfVersion(PdfWriter.VERSION_1_7);
    String day = bulletin.releaseDate().format(DateTimeFormatter.BASIC_ISO_DATE);
    PdfString date = new PdfString("D:" + day + "000000Z");
    pdf.getInfo().put(PdfName.CREATIONDATE, date);
    pdf.getInfo().put(PdfName.MODDATE, date);
    String producer = Objects.toString(pdf.getInfo().get(PdfName.PRODUCER), "");
    pdf.setXmpMetadata(XmpPacket.of(bulletin, CREATOR, producer));
    return writer;
  }

  @Override
  public PdfContent createPdfContent() {
    PdfWriter pdf = getPdfWriter();
    try {
      PdfStream profile = new PdfStream(profile());
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, pdf.addToBody(profile).getIndirectReference());
      pdf.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return super.createPdfContent();
  }

  /**
   * The font for letters. A drawing begins with a font of Java's, which nothing is written in and
   * which would be the only reason to read Helvetica: it begins with ours.
   */
  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    if (BEFORE_ANY.equals(attributes.get(TextAttribute.FAMILY))) {
      attributes.put(TextAttribute.FAMILY, Typeface.TINOS.family());
    }
    return super.getFont(attributes, locale);
  }

  /** A picture stands in a line, whose font is ours too: the PDF library would read one more. */
  @Override
  public PdfChunk createChunk(PdfImage image) {
    ClassicChunk chunk = (ClassicChunk) super.createChunk(image);
    chunk
        .getChunk()
        .setFont(FontFactory.getFont(Typeface.TINOS.regular(), BaseFont.IDENTITY_H, true));
    return chunk;
  }

  @Override
  public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
    return MeasuredText.of(this, text);
  }

  /** A profile with the primaries, white point and curve of IEC 61966-2-1 (sRGB). */
  private static byte[] profile() throws IOException {
    try (InputStream in = ArchivableProducer.class.getResourceAsStream("srgb.icc")) {
      if (in == null) {
        throw new IllegalStateException("Expecting srgb.icc among the resources, found none");
      }
      return in.readAllBytes();
    }
  }
}
