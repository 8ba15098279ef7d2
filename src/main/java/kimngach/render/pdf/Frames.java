package kimngach.render.pdf;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignFrame;

/** What the box of a frame's style takes from the room inside it, in points. */
final class Frames {
  private Frames() {}

  static int padding(JRDesignFrame frame) {
    JRLineBox box = frame.getLineBox();
    return box.getLeftPadding() + box.getRightPadding();
  }

  static int verticalPadding(JRDesignFrame frame) {
    JRLineBox box = frame.getLineBox();
    return box.getTopPadding() + box.getBottomPadding();
  }
}
