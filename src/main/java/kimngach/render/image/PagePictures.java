package kimngach.render.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.FigurePlace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of one PDF. A picture is drawn when it is asked for, so that the page a person looks at
 * is there first; pages may be drawn on several threads at once.
 */
public final class PagePictures {
  /** PNG pressed lightly: these pictures travel inside one machine. */
  private static final float QUALITY = 0.9f;

  private final byte[] pdf;
  private final List<Page> pages;
  private final List<FigurePlace> figures;

  private PagePictures(byte[] pdf, List<Page> pages, List<FigurePlace> figures) {
    this.pdf = pdf;
    this.pages = List.copyOf(pages);
    this.figures = List.copyOf(figures);
  }

  /**
   * Opens a PDF and finds the figures on its pages.
   *
   * @param pdf the file's bytes, not to be changed afterwards
   * @param bulletin what it was made from
   */
  public static PagePictures of(byte[] pdf, Bulletin bulletin) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<FigurePlace> figures = new PrintedFigures(bulletin).in(PieceOfText.allIn(document));
      List<Page> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        int number = pages.size();
        List<FigurePlace> onPage =
            figures.stream().filter(figure -> figure.page() == number).toList();
        pages.add(
            new Page(
                PageDigest.of(page, onPage),
                page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight()));
      }
      return new PagePictures(pdf, pages, figures);
    } catch (IOException e) {
      throw new IllegalStateException("Expecting a PDF that can be read back", e);
    }
  }

  /** The pages in order. */
  public List<Page> pages() {
    return pages;
  }

  /** Where figures stand on all pages, in reading order. */
  public List<FigurePlace> figures() {
    return figures;
  }

  /**
   * Draws a page.
   *
   * @param page the page, counted from 0
   * @param dpi dots an inch, 96 for the size of a page on a plain screen
   * @return a PNG
   */
  public byte[] png(int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return png(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
    } catch (IOException e) {
      throw new IllegalStateException("Expecting a PDF whose pages can be drawn", e);
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
