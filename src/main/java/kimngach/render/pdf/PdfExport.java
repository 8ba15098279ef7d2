package kimngach.render.pdf;

import java.nio.file.Path;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Writes filled pages as a tagged PDF. */
final class PdfExport {
  private final JasperReportsContext context;

  PdfExport(JasperReportsContext context) {
    this.context = context;
  }

  void write(JasperPrint print, Bulletin bulletin, Path file) {
    Language official = bulletin.languages().get(0);
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(official.code());
    configuration.setMetadataTitle(bulletin.title().plain(official));
    configuration.setMetadataAuthor(bulletin.author().plain(official));
    configuration.setMetadataCreator("kimngach");
    configuration.setDisplayMetadataTitle(true);
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setConfiguration(configuration);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file.toFile()));
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("Expecting pages that can be written as PDF", e);
    }
  }
}
