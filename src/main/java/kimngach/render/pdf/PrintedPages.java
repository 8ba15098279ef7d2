package kimngach.render.pdf;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * The last touch on filled pages: drops what the template keeps off the first pages, and tags each
 * table from its first element to its last, over all its pages.
 */
final class PrintedPages {
  private PrintedPages() {}

  static void finish(JasperPrint print) {
    Map<String, JRPrintElement> lastOfTable = new HashMap<>();
    Map<String, JRPrintElement> firstOfTable = new HashMap<>();
    int number = 0;
    for (JRPrintPage page : print.getPages()) {
      number++;
      for (Iterator<JRPrintElement> it = elements(page).iterator(); it.hasNext(); ) {
        JRPrintElement element = it.next();
        if (!element.hasProperties()) {
          continue;
        }
        String fromPage = element.getPropertiesMap().getProperty(Tags.FROM_PAGE);
        if (fromPage != null && number < Integer.parseInt(fromPage)) {
          it.remove();
          continue;
        }
        String table = element.getPropertiesMap().getProperty(Tags.TABLE);
        if (table != null) {
          firstOfTable.putIfAbsent(table, element);
          lastOfTable.put(table, element);
        }
      }
    }
    for (Map.Entry<String, JRPrintElement> table : firstOfTable.entrySet()) {
      JRPrintElement last = lastOfTable.getOrDefault(table.getKey(), table.getValue());
      Tags.wrap("table", table.getValue(), last);
    }
  }

  private static List<JRPrintElement> elements(JRPrintPage page) {
    return page.getElements();
  }
}
