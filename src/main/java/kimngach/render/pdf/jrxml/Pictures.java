package kimngach.render.pdf.jrxml;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kimngach.model.fault.Fault;

/**
 * The pictures of a template, such as an emblem in the header: files of the template's own folder
 * alone, by their names.
 */
final class Pictures {
  private static final Pattern QUOTED = Pattern.compile("\\s*\"([^\"\\\\]*)\"\\s*");
  private static final Pattern FILE = Pattern.compile("(?i)[^/\\\\:]+\\.(png|jpe?g)");
  private static final long MOST_BYTES = 5_000_000;
  private static final long MOST_PIXELS = 25_000_000;

  private final String file;
  private final Path folder;
  private final Map<String, byte[]> read = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Pictures(String file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  static boolean isPicture(XmlPart part) {
    return part.attribute("kind").orElse("").equals("image");
  }

  /** Reads the pictures that a template names, from the folder it lies in. */
  static Pictures of(String file, Path folder, XmlPart root) {
    Pictures pictures = new Pictures(file, folder);
    root.all().filter(Pictures::isPicture).forEach(pictures::read);
    return pictures;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Each picture by its name, opaque, as PNG: an archive takes no transparent ones. */
  Map<String, byte[]> read() {
    return read;
  }

  private void read(XmlPart element) {
    String expression =
        element.children().stream()
            .filter(part -> part.name().equals("expression"))
            .map(part -> part.text().toString())
            .findFirst()
            .orElse("");
    Matcher quoted = QUOTED.matcher(expression);
    String name = quoted.matches() ? quoted.group(1) : expression.strip();
    if (!quoted.matches() || !FILE.matcher(name).matches() || name.startsWith(".")) {
      tell(
          element,
          "Cần tên một tệp PNG hoặc JPEG nằm ngay trong thư mục của mẫu, như \"logo.png\", thấy \""
              + name
              + "\"",
          "Expecting the name of a PNG or JPEG file in the template's own folder, such as"
              + " \"logo.png\", found \""
              + name
              + "\"");
      return;
    }
    try {
      opaque(name).ifPresentOrElse(bytes -> read.put(name, bytes), () -> noPicture(element, name));
    } catch (IOException | InvalidPathException unreadable) {
      tell(
          element,
          "Cần tệp \"" + name + "\" trong thư mục của mẫu, không đọc được",
          "Expecting file \"" + name + "\" in the template's own folder, found none to read");
    }
  }

  private void noPicture(XmlPart element, String name) {
    tell(
        element,
        "Cần \""
            + name
            + "\" là ảnh PNG hoặc JPEG trong thư mục của mẫu, không quá 5 MB và 25 triệu"
            + " điểm ảnh, thấy thứ khác",
        "Expecting \""
            + name
            + "\" to be a PNG or JPEG in the template's own folder of at most 5 MB"
            + " and 25 million pixels, found something else");
  }

  private void tell(XmlPart element, String vi, String en) {
    faults.add(Faults.at(file, element, vi, en));
  }

  private Optional<byte[]> opaque(String name) throws IOException {
    Path real = folder.resolve(name).toRealPath();
    if (!folder.toRealPath().equals(real.getParent())
        || !Files.isRegularFile(real)
        || Files.size(real) > MOST_BYTES) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(real);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          return Optional.empty();
        }
        return Optional.of(flattened(reader.read(0)));
      } catch (IOException | RuntimeException broken) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] flattened(BufferedImage picture) throws IOException {
    BufferedImage flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", png);
    return png.toByteArray();
  }
}
