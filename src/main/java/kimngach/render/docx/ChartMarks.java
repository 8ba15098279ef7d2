package kimngach.render.docx;

import java.util.List;
import kimngach.model.bulletin.Chart;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** References over columns: series of a line chart that shows its marks and not its line. */
final class ChartMarks {
  private static final String SIZE = "16";
  private static final double HALO_WIDTH = 0.75;

  private final XWPFChart drawn;
  private final XDDFCategoryAxis categoryAxis;
  private final XDDFValueAxis valueAxis;

  ChartMarks(XWPFChart drawn, XDDFCategoryAxis categoryAxis, XDDFValueAxis valueAxis) {
    this.drawn = drawn;
    this.categoryAxis = categoryAxis;
    this.valueAxis = valueAxis;
  }

  /** Adds the references; their columns of the workbook are the next ones. */
  void add(List<Chart.Series> references, ChartDrawing drawing) {
    XDDFLineChartData data =
        (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categoryAxis, valueAxis);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    for (Chart.Series reference : references) {
      XDDFLineChartData.Series added = (XDDFLineChartData.Series) drawing.addTo(data, reference);
      added.setSmooth(false);
      added.setLineProperties(ChartDrawing.noLine());
      added.setMarkerStyle(MarkerStyle.DASH);
      setLook(added.getCTLineSer().getMarker(), reference.color());
    }
    ChartDrawing.plot(data);
  }

  /** Dark with a white edge, so that a mark is seen on any fill. */
  private static void setLook(CTMarker marker, String color) {
    ChartDrawing.setValue(marker.addNewSize(), SIZE);
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setFillProperties(ChartDrawing.fill(color));
    XDDFLineProperties edge = new XDDFLineProperties(ChartDrawing.fill("FFFFFF"));
    edge.setWidth(HALO_WIDTH);
    look.setLineProperties(edge);
    marker.setSpPr(look.getXmlObject());
  }
}
