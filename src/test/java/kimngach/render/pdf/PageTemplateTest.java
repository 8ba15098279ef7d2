package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTemplateTest {
  private static final Path TEMPLATE = Path.of("templates/monthly/bulletin.jrxml");
  private static final String SHOWN = "t/bulletin.jrxml";
  private static final String HEADER = "<pageHeader height=\"30\">";

  private final Path folder;

  PageTemplateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * One fault put into the project's template.
   *
   * @param name what is wrong
   * @param from what stands in the template
   * @param to what stands there instead
   * @param message what is told, after the file's name
   */
  record Broken(String name, String from, String to, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Broken> faults() {
    String only = "Expecting page, styles, header and footer, found ";
    String remove = ": remove it from the template";
    return List.of(
        new Broken(
            "a style renamed",
            "<style name=\"caption\"",
            "<style name=\"captoin\"",
            ": Expecting a style named \"caption\", found none: did you mean \"captoin\"?"
                + " Rename it"),
        new Broken(
            "a style referred to that is not there",
            "<style name=\"caption\" style=\"text\"",
            "<style name=\"caption\" style=\"txt\"",
            ":L:2: Expecting a style of the template, found \"txt\": did you mean \"text\"?"),
        new Broken(
            "a font that the program has not",
            "fontName=\"Tinos\"",
            "fontName=\"Tino\"",
            ":L:2: Expecting a font of the program, found \"Tino\": did you mean \"Tinos\"?"),
        new Broken(
            "an element not closed",
            "</pageHeader>",
            "",
            ":L:14: Expecting well-formed XML, found: Unexpected close tag </jasperReport>;"
                + " expected </pageHeader>."),
        new Broken(
            "an attribute mistyped",
            "<style name=\"caption\" style=\"text\"",
            "<style name=\"caption\" fontZise=\"9\" style=\"text\"",
            ":L:76: Expecting an attribute that JasperReports knows, found \"fontZise\": did you"
                + " mean \"fontSize\"?"),
        new Broken(
            "a document type with an entity",
            "<jasperReport name=\"bulletin\"",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><jasperReport name=\"&e;\"",
            ":L:1: Expecting a template without DOCTYPE and entities, found one: remove it"),
        new Broken(
            "a scriptlet",
            HEADER,
            "<scriptlet name=\"s\" class=\"x.Y\"/>" + HEADER,
            ":L:2: " + only + "scriptlet" + remove),
        new Broken(
            "a query",
            HEADER,
            "<query language=\"sql\">select 1</query>" + HEADER,
            ":L:2: " + only + "query" + remove),
        new Broken(
            "a subreport",
            HEADER,
            HEADER + "<element kind=\"subreport\"><expression>\"a.jasper\"</expression></element>",
            ":L:26: " + only + "subreport" + remove),
        new Broken(
            "a kind mistyped",
            "kind=\"textField\"",
            "kind=\"textFeild\"",
            ":L:3: " + only + "textFeild: did you mean textField?"),
        new Broken(
            "a property that names a class",
            HEADER,
            "<property name=\"net.sf.jasperreports.text.measurer.factory\" value=\"x.Y\"/>"
                + HEADER,
            ":L:2: " + only + "property net.sf.jasperreports.text.measurer.factory" + remove),
        new Broken(
            "a link",
            "kind=\"textField\"",
            "kind=\"textField\" linkType=\"Reference\"",
            ":L:3: " + only + "linkType" + remove),
        new Broken(
            "an expression that runs code",
            "$V{PAGE_NUMBER}]]",
            "java.lang.System.getenv(\"HOME\")]]",
            ":L:4: Expecting expressions such as $V{PAGE_NUMBER}, found"
                + " \"java.lang.System.getenv(\"HOME\")\""),
        new Broken(
            "margins without room",
            "leftMargin=\"85\"",
            "leftMargin=\"385\"",
            ":L:1: Expecting margins, header and footer that leave at least 220 × 220 points (8"
                + " cm), found 167 × 720: make the margins narrower"),
        new Broken(
            "a width beside the margins",
            "columnWidth=\"467\"",
            "columnWidth=\"500\"",
            ":L:1: Expecting columnWidth=\"467\" as the margins leave it, found \"500\""),
        picture("http://example.org/a.png", "http://example.org/a.png"),
        picture("../../secret.png", "../../secret.png"),
        picture("/etc/logo.png", "/etc/logo.png"),
        picture("link.png", null),
        picture("text.png", null),
        new Broken(
            "a picture that is not there",
            HEADER,
            HEADER + image("absent.png"),
            ":L:26: Expecting file \"absent.png\" in the template's own folder, found none to"
                + " read"));
  }

  private static Broken picture(String name, @Nullable String refused) {
    String message =
        refused == null
            ? "Expecting \""
                + name
                + "\" to be a PNG or JPEG in the template's own folder of at most 5 MB and 25"
                + " million pixels, found something else"
            : "Expecting the name of a PNG or JPEG file in the template's own folder, such as"
                + " \"logo.png\", found \""
                + refused
                + "\"";
    return new Broken("a picture " + name, HEADER, HEADER + image(name), ":L:26: " + message);
  }

  private static String image(String name) {
    return "<element kind=\"image\" x=\"0\" y=\"0\" width=\"20\""
        + " height=\"20\"><expression><![CDATA[\""
        + name
        + "\"]]></expression></element>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void tellsOneFaultAtItsLine(Broken broken) throws IOException {
    Files.writeString(folder.resolve("text.png"), "no picture");
    Path outside = Files.createDirectory(folder.resolve("outside")).resolve("real.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", outside.toFile());
    Files.createSymbolicLink(folder.resolve("link.png"), outside);
    Path template = template(broken.from(), broken.to());
    List<Fault> faults = PageTemplate.faults(template, SHOWN);
    assertThat(faults).hasSize(1);
    int line =
        lineOf(broken.name().equals("an element not closed") ? "</jasperReport>" : broken.to());
    assertThat(faults.get(0).place() + ": " + faults.get(0).sentence().en())
        .isEqualTo(SHOWN + broken.message().replace(":L:", ":" + line + ":"));
    assertThat(faults.get(0).sentence().vi()).startsWith("Cần ");
  }

  @Test
  void findsNothingWrongWithTheTemplatesOfTheProject() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("templates"))) {
      for (Path template : templates.map(path -> path.resolve("bulletin.jrxml")).toList()) {
        assertThat(PageTemplate.faults(template, template.toString())).isEmpty();
      }
    }
  }

  @Test
  void asksForStylesThatTheProjectsTemplateHas() throws IOException {
    Set<String> defined =
        Pattern.compile("<style name=\"([^\"]+)\"")
            .matcher(Files.readString(TEMPLATE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(defined).containsAll(NeededStyles.names());
  }

  @Test
  void tellsAllFaultsOfAFileAtOnce() throws IOException {
    Path template = template("kind=\"textField\"", "kind=\"crosstab\" linkType=\"x\"");
    assertThat(PageTemplate.faults(template, SHOWN)).hasSize(2);
  }

  @Test
  void refusesATemplateBeyondItsBounds() throws IOException {
    Path template = template("<pageHeader", " ".repeat(1_000_000) + "<pageHeader");
    assertThat(PageTemplate.faults(template, SHOWN))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.sentence().en())
                    .startsWith("Expecting a template of at most 1 MB, found "));
    String deep = "<box>".repeat(40) + "</box>".repeat(40);
    assertThat(PageTemplate.faults(template("</jasperReport>", deep + "</jasperReport>"), SHOWN))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.sentence().en())
                    .isEqualTo(
                        "Expecting a template of at most 20000 elements, 30 deep, found more"));
  }

  @Test
  void buildRefusesWhatTheCheckRefuses() throws IOException {
    Path template = template(HEADER, HEADER + image("http://example.org/a.png"));
    assertThatThrownBy(
            () ->
                new PdfRenderer(template)
                    .render(SampleBulletin.whole(), folder.resolve("bulletin.pdf")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("found \"http://example.org/a.png\"");
  }

  @Test
  void printsAPictureOfTheTemplatesFolderInTheHeaderWithoutItsTransparency() throws IOException {
    ImageIO.write(
        new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB),
        "png",
        folder.resolve("logo.png").toFile());
    Path template = template(HEADER, HEADER + image("logo.png"));
    assertThat(PageTemplate.faults(template, SHOWN)).isEmpty();
    Path pdf = folder.resolve("bulletin.pdf");
    new PdfRenderer(template).render(SampleBulletin.whole(), pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDResources resources = document.getPage(0).getResources();
      int pictures = 0;
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          pictures++;
          assertThat(resources.getXObject(name).getCOSObject().containsKey(COSName.SMASK))
              .isFalse();
        }
      }
      assertThat(pictures).isPositive();
    }
  }

  private int lineOf(String text) throws IOException {
    String jrxml = Files.readString(folder.resolve("bulletin.jrxml"));
    return (int) jrxml.substring(0, jrxml.indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
  }

  private Path template(String from, String to) throws IOException {
    String jrxml = Files.readString(TEMPLATE);
    assertThat(jrxml).contains(from);
    return Files.writeString(folder.resolve("bulletin.jrxml"), jrxml.replace(from, to));
  }
}
