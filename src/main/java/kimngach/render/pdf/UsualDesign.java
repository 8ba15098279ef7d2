package kimngach.render.pdf;

import java.util.Map;
import java.util.Optional;
import kimngach.render.pdf.jrxml.XmlPart;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Makes page, styles, header and footer out of an examined template, as JasperReports' reader does,
 * when they are the usual ones.
 *
 * <p>That reader examines several hundred classes before it reads its first template: a tenth of a
 * second of every run. What is not usual is left to it.
 */
final class UsualDesign {
  private final JasperDesign design;

  private UsualDesign(JasperDesign design) {
    this.design = design;
  }

  /** The design; empty when something in the template is not usual, or wrong. */
  static Optional<JasperDesign> of(XmlPart root, JasperReportsContext context) {
    try {
      JasperDesign design = new JasperDesign(context);
      new UsualDesign(design).readPage(root);
      return Optional.of(design);
    } catch (JRException unusual) {
      return Optional.empty();
    }
  }

  private void readPage(XmlPart root) throws JRException {
    for (Map.Entry<String, String> written : root.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "name" -> design.setName(value);
        case "pageWidth" -> design.setPageWidth(Written.whole(value));
        case "pageHeight" -> design.setPageHeight(Written.whole(value));
        case "columnWidth" -> design.setColumnWidth(Written.whole(value));
        case "leftMargin" -> design.setLeftMargin(Written.whole(value));
        case "rightMargin" -> design.setRightMargin(Written.whole(value));
        case "topMargin" -> design.setTopMargin(Written.whole(value));
        case "bottomMargin" -> design.setBottomMargin(Written.whole(value));
        default -> throw Written.unusual(written.getKey());
      }
    }
    for (XmlPart part : root.children()) {
      switch (part.name()) {
        case "style" -> design.addStyle(UsualStyle.of(part, design));
        case "pageHeader" -> design.setPageHeader(band(part));
        case "pageFooter" -> design.setPageFooter(band(part));
        default -> throw Written.unusual(part.name());
      }
    }
  }

  private JRDesignBand band(XmlPart part) throws JRException {
    JRDesignBand band = new JRDesignBand();
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      switch (written.getKey()) {
        case "height" -> band.setHeight(Written.whole(written.getValue()));
        default -> throw Written.unusual(written.getKey());
      }
    }
    for (XmlPart element : part.children()) {
      band.addElement(textField(element));
    }
    return band;
  }

  private JRDesignTextField textField(XmlPart part) throws JRException {
    JRDesignTextField field = new JRDesignTextField(design);
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "kind" -> Written.only("textField", value);
        case "x" -> field.setX(Written.whole(value));
        case "y" -> field.setY(Written.whole(value));
        case "width" -> field.setWidth(Written.whole(value));
        case "height" -> field.setHeight(Written.whole(value));
        case "style" -> field.setStyle(style(value, design));
        case "fontSize" -> field.setFontSize(Written.number(value));
        case "bold" -> field.setBold(Written.truth(value));
        case "italic" -> field.setItalic(Written.truth(value));
        case "forecolor" -> field.setForecolor(Written.color(value));
        case "hTextAlign" ->
            field.setHorizontalTextAlign(Written.one(HorizontalTextAlignEnum.values(), value));
        default -> throw Written.unusual(written.getKey());
      }
    }
    for (XmlPart child : part.children()) {
      switch (child.name()) {
        case "expression" -> field.setExpression(expression(child));
        case "property" ->
            field
                .getPropertiesMap()
                .setProperty(
                    Written.needed(child.attribute("name")),
                    Written.needed(child.attribute("value")));
        default -> throw Written.unusual(child.name());
      }
    }
    return field;
  }

  /** A style that stands above the place where it is named. */
  static JRStyle style(String name, JasperDesign design) throws JRException {
    return Written.needed(Optional.ofNullable(design.getStylesMap().get(name)));
  }

  private static JRDesignExpression expression(XmlPart part) throws JRException {
    if (!part.attributes().isEmpty()) {
      throw Written.unusual(part.name());
    }
    return new JRDesignExpression(part.text().toString());
  }
}
