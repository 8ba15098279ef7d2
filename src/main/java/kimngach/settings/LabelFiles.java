package kimngach.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;

/**
 * Reads the label files of a template: {@code labels.<language>.properties}, UTF-8, every language
 * with the same keys.
 */
public final class LabelFiles {
  private static final String BLANKS = " \t\f";
  private static final String KEY_ENDS = BLANKS + "=:";

  private final List<Fault> faults = new ArrayList<>();

  private final String place;

  private LabelFiles(String place) {
    this.place = place;
  }

  /**
   * The words of a template in these languages.
   *
   * @param place the template's folder as faults name it, such as {@code templates/monthly}
   * @throws TemplateFaultException naming file, line and key of every blank or repeated label, of
   *     every key that one language lacks, and of marks that a label cannot have
   */
  public static Labels read(Path templateFolder, String place, List<Language> languages) {
    return new LabelFiles(place).labels(templateFolder, languages);
  }

  /**
   * The words of a template whose label files may be at fault: what is missing or blank in one
   * language is taken from another, so that the rest can be looked at.
   */
  public static Labels readWhatIsThere(
      Path templateFolder, String place, List<Language> languages) {
    LabelFiles files = new LabelFiles(place);
    Map<String, String> any = new LinkedHashMap<>();
    Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    for (Language language : languages) {
      Map<String, String> found = texts(files.read(templateFolder.resolve(fileName(language))));
      words.put(language, new LinkedHashMap<>(found));
      found.forEach(any::putIfAbsent);
    }
    words.values().forEach(byKey -> any.forEach(byKey::putIfAbsent));
    return new Labels(words);
  }

  /** Whether a template has a label file of a language. */
  public static boolean exists(Path templateFolder, Language language) {
    return Files.isRegularFile(templateFolder.resolve(fileName(language)));
  }

  private Labels labels(Path folder, List<Language> languages) {
    Map<Language, Map<String, Label>> labels = new EnumMap<>(Language.class);
    for (Language language : languages) {
      labels.put(language, read(folder.resolve(fileName(language))));
    }
    if (faults.isEmpty() && labels.values().stream().anyMatch(byKey -> !byKey.isEmpty())) {
      labels.forEach((language, byKey) -> blank(byKey, place + "/" + fileName(language)));
    }
    compare(labels);
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
    Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    labels.forEach((language, byKey) -> words.put(language, texts(byKey)));
    return new Labels(words);
  }

  private static String fileName(Language language) {
    return "labels." + language.code() + ".properties";
  }

  private static Map<String, String> texts(Map<String, Label> byKey) {
    Map<String, String> texts = new LinkedHashMap<>();
    byKey.forEach((key, label) -> texts.put(key, label.text()));
    return Map.copyOf(texts);
  }

  private Map<String, Label> read(Path file) {
    Map<String, Label> labels = new LinkedHashMap<>();
    String name = place + "/" + file.getFileName();
    try {
      List<String> lines =
          Utf8Text.of(Files.readAllBytes(file), name, faults::add).stream()
              .flatMap(String::lines)
              .toList();
      for (int start = 0, next; start < lines.size(); start = next) {
        next = endOfEntry(lines, start);
        int line = start + 1;
        List<String> written = lines.subList(start, next);
        entry(written, name + ":" + line)
            .ifPresent(
                label -> {
                  add(label, labels);
                  MarksInLabel.fault(name, line, written, label.text()).ifPresent(faults::add);
                });
      }
    } catch (NoSuchFileException missing) {
      faults.add(
          Fault.at(name, "Cần tệp nhãn này, không thấy", "Expecting this label file, found none"));
    } catch (IOException e) {
      faults.add(
          Fault.at(
              name,
              "Cần tệp nhãn đọc được, thấy: " + e,
              "Expecting a readable label file, found: " + e));
    }
    return labels;
  }

  /** The line after an entry: a line that ends with an odd number of backslashes goes on. */
  private static int endOfEntry(List<String> lines, int start) {
    int end = start;
    if (!isComment(lines.get(start))) {
      while (end < lines.size() - 1 && goesOn(lines.get(end))) {
        end++;
      }
    }
    return end + 1;
  }

  private static boolean isComment(String line) {
    String text = line.stripLeading();
    return text.startsWith("#") || text.startsWith("!");
  }

  private static boolean goesOn(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** An entry without a backslash is one line; what the others mean is known to Properties. */
  private Optional<Label> entry(List<String> lines, String place) throws IOException {
    String text = String.join("\n", lines);
    return text.indexOf('\\') < 0 ? plainEntry(text, place) : escapedEntry(text, place);
  }

  private static Optional<Label> plainEntry(String line, String place) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    int start = behindBlanks(text, 0);
    if (start == text.length() || "#!".indexOf(text.charAt(start)) >= 0) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && KEY_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int word = behindBlanks(text, end);
    if (word < text.length() && "=:".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    return Optional.of(new Label(text.substring(start, end), text.substring(word).strip(), place));
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Optional<Label> escapedEntry(String text, String place) throws IOException {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.at(
              place,
              "Cần ký tự viết dạng \\u1ea1 với bốn chữ số hex: " + e.getMessage(),
              "Expecting escapes such as \\u1ea1 with four hexadecimal digits: " + e.getMessage()));
    }
    return properties.stringPropertyNames().stream()
        .findFirst()
        .map(key -> new Label(key, properties.getProperty(key, "").strip(), place));
  }

  private void add(Label label, Map<String, Label> labels) {
    Optional<Label> earlier = Optional.ofNullable(labels.putIfAbsent(label.key(), label));
    earlier.ifPresent(
        first ->
            faults.add(
                Fault.at(
                    label.place(),
                    "Cần mỗi khóa một lần, thấy lại " + label.key() + ", đã có ở " + first.place(),
                    "Expecting each key once, found "
                        + label.key()
                        + " again: it is at "
                        + first.place()
                        + " already")));
    if (label.text().isEmpty()) {
      faults.add(
          Fault.at(
              label.place(),
              "Cần nhãn cho " + label.key() + ", thấy trống",
              "Expecting a label for " + label.key() + ", found none"));
    }
  }

  private void blank(Map<String, Label> labels, String file) {
    if (labels.isEmpty()) {
      faults.add(
          Fault.at(
              file,
              "Cần nhãn trong tệp này như ở các ngôn ngữ khác, thấy tệp trống",
              "Expecting labels as in the other languages, found an empty file"));
    }
  }

  private void compare(Map<Language, Map<String, Label>> labels) {
    labels.forEach(
        (language, byKey) ->
            labels.forEach(
                (other, otherByKey) ->
                    byKey.values().stream()
                        .filter(label -> !otherByKey.isEmpty())
                        .filter(label -> !otherByKey.containsKey(label.key()))
                        .forEach(label -> missing(label, place + "/" + fileName(other)))));
  }

  private void missing(Label label, String file) {
    faults.add(
        Fault.at(
            file,
            "Cần khóa " + label.key() + ", có ở " + label.place() + ", không thấy",
            "Expecting the key "
                + label.key()
                + ", which is at "
                + label.place()
                + ", found none"));
  }

  /**
   * One entry of a label file.
   *
   * @param key the key
   * @param text the word or phrase
   * @param place file and line
   */
  private record Label(String key, String text, String place) {}
}
