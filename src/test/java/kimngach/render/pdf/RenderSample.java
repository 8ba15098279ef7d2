package kimngach.render.pdf;

import java.nio.file.Path;

/** Renders the sample bulletin, for looking at and for timing: arguments template and target. */
final class RenderSample {
  private RenderSample() {}

  public static void main(String[] arguments) throws Exception {
    PdfRenderer renderer = new PdfRenderer(Path.of(arguments[0]));
    renderer.render(SampleBulletin.whole(), Path.of(arguments[1]));
  }
}
