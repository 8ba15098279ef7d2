package kimngach.render.pdf;

import java.io.ByteArrayOutputStream;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Turns filled pages into the bytes of a tagged PDF; all of them, or an exception. */
final class PdfExport {
  private final JasperReportsContext context;

  PdfExport(JasperReportsContext context) {
    this.context = context;
  }

  byte[] write(JasperPrint print, Bulletin bulletin) {
    Language official = bulletin.languages().get(0);
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(official.code());
    configuration.setMetadataTitle(bulletin.title().plain(official));
    configuration.setMetadataAuthor(bulletin.author().plain(official));
    configuration.setMetadataCreator(ArchivableProducer.CREATOR);
    configuration.setDisplayMetadataTitle(true);
    TaggedExporter exporter = new TaggedExporter(context, bulletin);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    exporter.setConfiguration(configuration);
    exporter.setConfiguration(lettersStayLetters());
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("Expecting pages that can be written as PDF", e);
    }
    return SteadyBytes.of(out.toByteArray());
  }

  /** Words in drawings are written in their font, so that readers can search and copy them. */
  private static SimplePdfReportConfiguration lettersStayLetters() {
    SimplePdfReportConfiguration configuration = new SimplePdfReportConfiguration();
    configuration.setForceSvgShapes(false);
    return configuration;
  }
}
