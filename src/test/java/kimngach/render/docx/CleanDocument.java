package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word document whose looks all come from its styles, and what would make it none. */
public final class CleanDocument {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /**
   * What properties may hold: names of styles, languages with the hint that some characters are
   * Chinese, and where pages may not break.
   */
  private static final Map<String, Set<String>> NOT_STYLED =
      Map.of(
          "pPr", Set.of("pStyle", "keepNext", "pageBreakBefore", "sectPr"),
          "rPr", Set.of("rStyle", "lang", "rFonts"),
          "tblPr", Set.of("tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption"),
          "trPr", Set.of("cantSplit", "tblHeader"),
          "tcPr", Set.of("tcW", "gridSpan"));

  /** Styles of paragraphs that hold no words: rules, and the line Word wants between tables. */
  private static final Set<String> WORDLESS =
      Set.of("IssuingRule", "MottoRule", "TitleRule", "TableGap", "Chart");

  private final Path file;
  private final Document document;

  private CleanDocument(Path file) throws Exception {
    this.file = file;
    this.document = xml("word/document.xml");
  }

  /** Holds a document against every rule. */
  public static void require(Path file) throws Exception {
    CleanDocument clean = new CleanDocument(file);
    clean.formatsNothingDirectly();
    clean.givesEveryParagraphAndTableAStyleThatTheDocumentDefines();
    clean.usesNoEmptyParagraphForSpacing();
    clean.tellsTheLanguageOfEveryRunOfWords();
    clean.describesEveryChartAndTable();
  }

  static CleanDocument of(Path file) throws Exception {
    return new CleanDocument(file);
  }

  void formatsNothingDirectly() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String properties : NOT_STYLED.keySet()) {
      for (Element element : all(document, properties)) {
        Set<String> names = found.computeIfAbsent(properties, ignored -> new TreeSet<>());
        children(element).forEach(child -> names.add(child.getLocalName()));
      }
    }
    found.forEach(
        (properties, names) ->
            assertThat(names)
                .as(properties)
                .isSubsetOf(NOT_STYLED.getOrDefault(properties, Set.of())));
    for (Element fonts : all(document, "rFonts")) {
      assertThat(fonts.getAttributes().getLength()).as("only a hint, no font").isEqualTo(1);
      assertThat(fonts.getAttributeNS(WORD, "hint")).isEqualTo("eastAsia");
    }
  }

  void givesEveryParagraphAndTableAStyleThatTheDocumentDefines() throws Exception {
    Set<String> defined = new TreeSet<>();
    all(xml("word/styles.xml"), "style")
        .forEach(style -> defined.add(style.getAttributeNS(WORD, "styleId")));
    for (Element paragraph : all(document, "p")) {
      assertThat(styleOf(paragraph, "pPr", "pStyle")).isIn(defined);
    }
    for (Element table : all(document, "tbl")) {
      assertThat(styleOf(table, "tblPr", "tblStyle")).isIn(defined);
    }
    for (Element style : all(document, "rStyle")) {
      assertThat(style.getAttributeNS(WORD, "val")).isIn(defined);
    }
  }

  void usesNoEmptyParagraphForSpacing() {
    for (Element paragraph : all(document, "p")) {
      boolean inCell = "tc".equals(paragraph.getParentNode().getLocalName());
      if (paragraph.getTextContent().isBlank() && !inCell) {
        assertThat(styleOf(paragraph, "pPr", "pStyle")).isIn(WORDLESS);
      }
    }
  }

  void tellsTheLanguageOfEveryRunOfWords() {
    for (Element run : all(document, "r")) {
      if (run.getTextContent().chars().anyMatch(Character::isLetter)) {
        assertThat(all(run, "lang")).as(run.getTextContent()).isNotEmpty();
      }
    }
  }

  void describesEveryChartAndTable() {
    NodeList drawings =
        document.getElementsByTagNameNS(
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr");
    for (int index = 0; index < drawings.getLength(); index++) {
      assertThat(((Element) drawings.item(index)).getAttribute("descr")).isNotBlank();
    }
    for (Element table : all(document, "tbl")) {
      if (styleOf(table, "tblPr", "tblStyle").equals("BulletinTable")) {
        assertThat(all(table, "tblCaption")).hasSize(1);
      }
    }
  }

  private static String styleOf(Element element, String properties, String style) {
    Element styled = all(element, properties).get(0);
    return all(styled, style).get(0).getAttributeNS(WORD, "val");
  }

  private static List<Element> all(Node within, String name) {
    NodeList found =
        within instanceof Document whole
            ? whole.getElementsByTagNameNS(WORD, name)
            : ((Element) within).getElementsByTagNameNS(WORD, name);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> (Element) found.item(index))
        .toList();
  }

  private static List<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private Document xml(String part) throws Exception {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(part)) {
          DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
          factory.setNamespaceAware(true);
          return factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
        }
      }
    }
    throw new IllegalStateException("Expecting a part " + part + ", found none");
  }
}
