package kimngach.render.pdf;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OnErrorTypeEnum;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * Hands the pictures of a template to JasperReports as data. By their names it would look for them
 * everywhere: on the network, on the disk, among the classes.
 */
final class TemplatePictures {
  private static final String PARAMETER = "picture";

  private final JasperDesign design;
  private final Map<String, byte[]> files;
  private final Map<String, Renderable> parameters = new HashMap<>();

  private TemplatePictures(JasperDesign design, Map<String, byte[]> files) {
    this.design = design;
    this.files = files;
  }

  /** Changes the design's images and tells the parameters that they then need. */
  static Map<String, Renderable> embed(JasperDesign design, Map<String, byte[]> files)
      throws JRException {
    TemplatePictures pictures = new TemplatePictures(design, files);
    JRBand[] bands = {
      design.getBackground(),
      design.getPageHeader(),
      design.getPageFooter(),
      design.getLastPageFooter()
    };
    for (JRBand band : bands) {
      if (band != null) {
        pictures.embed(band.getElements());
      }
    }
    return pictures.parameters;
  }

  private void embed(JRElement[] elements) throws JRException {
    for (JRElement element : elements) {
      if (element instanceof JRDesignFrame frame) {
        embed(frame.getElements());
      } else if (element instanceof JRDesignImage image) {
        embed(image);
      }
    }
  }

  private void embed(JRDesignImage image) throws JRException {
    String name = image.getExpression().getText().strip();
    byte[] data = files.get(name.substring(1, name.length() - 1));
    if (data == null) {
      throw new IllegalStateException("Expecting the picture " + name + " to be read, found none");
    }
    String parameter = PARAMETER + parameters.size();
    JRDesignParameter declared = new JRDesignParameter();
    declared.setName(parameter);
    declared.setValueClass(Renderable.class);
    design.addParameter(declared);
    parameters.put(parameter, SimpleDataRenderer.getInstance(data));
    image.setExpression(Expressions.parameter(parameter));
    image.setOnErrorType(OnErrorTypeEnum.ERROR);
  }
}
