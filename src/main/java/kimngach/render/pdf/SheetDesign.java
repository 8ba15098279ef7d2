package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Puts the bands of a sheet into the template's design, with the fields that choose among them and
 * the groups that break pages.
 */
final class SheetDesign {
  private final Sheet sheet;
  private final JasperDesign design;

  private SheetDesign(Sheet sheet) {
    this.sheet = sheet;
    this.design = sheet.template().design();
  }

  static void complete(Sheet sheet) {
    try {
      new SheetDesign(sheet).complete();
    } catch (JRException e) {
      throw sheet
          .template()
          .fault(
              "Cần mẫu không đặt trường, nhóm hay tham số trùng tên với chương trình, thấy: "
                  + e.getMessage(),
              "Expecting no field, group or parameter of ours, found: " + e.getMessage());
    }
  }

  private void complete() throws JRException {
    fields();
    for (String drawing : sheet.drawings().keySet()) {
      JRDesignParameter parameter = new JRDesignParameter();
      parameter.setName(drawing);
      parameter.setValueClass(Renderable.class);
      design.addParameter(parameter);
    }
    JRDesignGroup pages = group(LineSource.PAGE, LineSource.PAGE);
    pages.setStartNewPage(true);
    JRDesignGroup headers = group("headers", "");
    headers.setReprintHeaderOnEachPage(true);
    add(headers.getGroupHeaderSection(), sheet.headers(), LineSource.HEADER);
    JRDesignGroup kept = group(LineSource.KEPT, LineSource.KEPT);
    kept.setKeepTogether(true);
    add(design.getDetailSection(), sheet.bands(), LineSource.BAND);
  }

  private void fields() throws JRException {
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < sheet.bands().size(); i++) {
      flags.add(LineSource.BAND + i);
    }
    for (int i = 0; i < sheet.headers().size(); i++) {
      flags.add(LineSource.HEADER + i);
    }
    for (String flag : flags) {
      field(flag, Boolean.class);
    }
    int texts = sheet.lines().stream().mapToInt(line -> line.texts().size()).max().orElse(0);
    for (int i = 0; i < texts; i++) {
      field(LineSource.TEXT + i, String.class);
    }
    field(LineSource.PAGE, Integer.class);
    field(LineSource.KEPT, Integer.class);
  }

  private void field(String name, Class<?> type) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    design.addField(field);
  }

  private JRDesignGroup group(String name, String field) throws JRException {
    JRDesignGroup group = new JRDesignGroup();
    group.setName(name);
    group.setExpression(field.isEmpty() ? Expressions.words("") : Expressions.field(field));
    design.addGroup(group);
    return group;
  }

  private static void add(
      net.sf.jasperreports.engine.JRSection section, List<JRDesignBand> bands, String flag) {
    JRDesignSection target = (JRDesignSection) section;
    for (int i = 0; i < bands.size(); i++) {
      JRDesignBand band = bands.get(i);
      band.setPrintWhenExpression(Expressions.field(flag + i));
      target.addBand((JRBand) band);
    }
  }
}
