package kimngach.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts above the header of a form.
 *
 * @param texts each on one line, from top to bottom
 */
record Caption(List<String> texts) {
  private static final Pattern NUMBERING = Pattern.compile("^\\d+(\\.\\d+)*\\s*[.):]\\s*");
  private static final Pattern TRADE =
      Pattern.compile(
          ".*(xuat khau|nhap khau|xuat, nhap khau|kim ngach|hang hoa|exports?|imports?|trade"
              + "|turnover).*");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          ".*(cong hoa xa hoi|doc lap|mau so|mau bieu|bieu so|ban hanh|socialist republic"
              + "|independence).*|^(cuc|chi cuc|tong cuc|uy ban|so cong thuong|so )\\b.*");

  /** The texts above the header. */
  static Caption of(Outline outline) {
    List<String> texts = new ArrayList<>();
    for (int row = 1; row < outline.firstHeader(); row++) {
      for (int column : Outline.filled(outline.sheet(), row)) {
        texts.add(Plain.line(outline.sheet().cell(row, column).text()));
      }
    }
    return new Caption(texts);
  }

  /** The title without its number; empty when no text is one. */
  Optional<String> title() {
    List<String> titles =
        texts.stream()
            .filter(text -> !UnitWords.isNote(text) && text.length() > 3)
            .filter(text -> !LETTERHEAD.matcher(Plain.of(text)).matches())
            .map(text -> NUMBERING.matcher(text).replaceFirst(""))
            .toList();
    return titles.stream()
        .filter(text -> TRADE.matcher(Plain.of(text)).matches())
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }

  /** A pattern of the text that says the reporting month; empty when none says it. */
  Optional<String> month() {
    return texts.stream()
        .filter(text -> !Plain.of(text).matches(".*\\bngay\\b.*"))
        .map(text -> Wording.template(NUMBERING.matcher(text).replaceFirst("")))
        .filter(text -> text.contains("{month}") && text.contains("{year}"))
        .findFirst();
  }

  /** What all rows trade: {@code export} or {@code import}; empty when the title names both. */
  Optional<String> flow() {
    String plain = Plain.of(title().orElse(""));
    boolean exported = plain.matches(".*(xuat khau|exports?\\b).*");
    boolean imported = plain.matches(".*(nhap khau|imports?\\b).*");
    boolean both = plain.matches(".*xuat,? (va )?nhap khau.*|.*xnk.*");
    return both || exported == imported
        ? Optional.empty()
        : Optional.of(exported ? "export" : "import");
  }

  /** Whether any text has one of these words. */
  boolean mentions(String... words) {
    return texts.stream().anyMatch(text -> ColumnGuess.has(Plain.of(text), words));
  }
}
