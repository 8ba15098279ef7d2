package kimngach.render.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import net.sf.jasperreports.engine.JasperReportsContext;

/** {@code bulletin.jrxml}, the look of the PDF, as whoever edits it needs to hear about it. */
public final class PageTemplate {
  private PageTemplate() {}

  /**
   * Everything that is wrong with a template; empty when bulletins can be laid out with it.
   *
   * @param file the template, such as {@code bulletin.jrxml}; its pictures lie beside it
   * @param shown the file as messages name it, such as {@code templates/monthly/bulletin.jrxml}
   */
  public static List<Fault> faults(Path file, String shown) {
    JasperReportsContext context = JasperContext.open();
    List<Fault> faults = new ArrayList<>();
    try {
      Template template = Template.load(file, shown, context);
      faults.addAll(template.missing(NeededStyles.names()));
      template.report(context);
    } catch (TemplateFaultException e) {
      faults.addAll(e.faults());
    }
    return faults;
  }
}
