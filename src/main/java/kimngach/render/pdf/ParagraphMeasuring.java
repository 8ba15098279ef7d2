package kimngach.render.pdf;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;

/**
 * Measures texts as JasperReports does, but never calls a paragraph cut.
 *
 * <p>JasperReports tries a paragraph at the foot of a page, notes that it was cut there, moves the
 * whole of it to the next page, and still takes it for the rest of a cut one: its first line lost
 * the indent. Public because JasperReports makes its own instance of it by name.
 */
public final class ParagraphMeasuring implements JRTextMeasurerFactory {

  /** For JasperReports alone. */
  public ParagraphMeasuring() {}

  @Override
  public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
    TextMeasurer measurer = new TextMeasurer(context, text);
    return (styled, start, height, indent, overflow) ->
        new Uncut(measurer.measure(styled, start, height, indent, overflow));
  }

  private record Uncut(JRMeasuredText measured) implements JRMeasuredText {
    @Override
    public boolean isParagraphCut() {
      return false;
    }

    @Override
    public float getLeadingOffset() {
      return measured.getLeadingOffset();
    }

    @Override
    public float getLineSpacingFactor() {
      return measured.getLineSpacingFactor();
    }

    @Override
    public float getTextWidth() {
      return measured.getTextWidth();
    }

    @Override
    public float getAverageCharWidth() {
      return measured.getAverageCharWidth();
    }

    @Override
    public float getTextHeight() {
      return measured.getTextHeight();
    }

    @Override
    public int getTextOffset() {
      return measured.getTextOffset();
    }

    @Override
    public boolean isLeftToRight() {
      return measured.isLeftToRight();
    }

    @Override
    public String getTextSuffix() {
      return measured.getTextSuffix();
    }

    @Override
    public short[] getLineBreakOffsets() {
      return measured.getLineBreakOffsets();
    }
  }
}
