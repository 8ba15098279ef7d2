package kimngach.settings;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/**
 * Reads one code list: a CSV file in UTF-8 with a fixed header, separated by commas, or by the
 * semicolons that a spreadsheet writes in Vietnam. A column {@code zh} may stand behind {@code en}:
 * the Chinese names, blank where none is known.
 */
final class CodeListFile {
  private static final String CHINESE = "zh";

  private final Path file;
  private final String place;
  private final List<String> columns;
  private final List<String> withChinese;
  private final List<Fault> faults;

  /**
   * A code list.
   *
   * @param workspace the workspace's folder
   * @param place the file's path from the workspace, with slashes
   * @param columns the names of its columns, without that of the Chinese names
   * @param faults takes what is wrong with it
   */
  CodeListFile(Path workspace, String place, List<String> columns, List<Fault> faults) {
    this.file = workspace.resolve(place);
    this.place = place;
    this.columns = columns;
    this.withChinese = new ArrayList<>(columns);
    withChinese.add(columns.indexOf("en") + 1, CHINESE);
    this.faults = faults;
  }

  /** Its rows, as far as they can be read; none when there is no such file. */
  List<Row> rows() {
    try {
      return Files.isRegularFile(file)
          ? rows(Files.readString(file, StandardCharsets.UTF_8))
          : List.of();
    } catch (IOException e) {
      faults.add(
          Fault.at(
              place,
              "Cần danh mục đọc được, mã UTF-8, thấy: " + e,
              "Expecting a readable code list in UTF-8, found: " + e));
      return List.of();
    }
  }

  private List<Row> rows(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = plain.startsWith(columns.get(0) + ";") ? ';' : ',';
    var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    int line = 1;
    List<String> header = columns;
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(plain))
            .withCSVParser(parser)
            .withErrorLocale(Locale.ROOT)
            .build()) {
      for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
        List<String> cells = Arrays.stream(fields).map(CodeListFile::clean).toList();
        if (line == 1 && !cells.equals(columns) && !cells.equals(withChinese)) {
          refuseHeader(cells);
          return List.of();
        }
        if (line == 1) {
          header = cells;
        } else if (!cells.stream().allMatch(String::isEmpty)) {
          row(line, header, cells).ifPresent(rows::add);
        }
        line = (int) reader.getLinesRead() + 1;
      }
    } catch (CsvMalformedLineException e) {
      add(
          line,
          "Cần dấu ngoặc kép đóng lại ô bắt đầu ở dòng này, không thấy",
          "Expecting a double quote that closes the cell begun in this line, found none");
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private static String clean(String cell) {
    return Normalizer.normalize(cell.strip(), Normalizer.Form.NFC);
  }

  private void refuseHeader(List<String> found) {
    String expected = String.join(",", columns);
    String shown = String.join(",", found);
    add(
        1,
        "Cần dòng đầu " + expected + ", thấy \"" + shown + "\"",
        "Expecting the first line " + expected + ", found \"" + shown + "\"");
  }

  private Optional<Row> row(int line, List<String> header, List<String> cells) {
    if (cells.size() == header.size()) {
      return Optional.of(new Row(line, header, cells));
    }
    add(
        line,
        "Cần " + header.size() + " ô như dòng đầu, thấy " + cells.size(),
        "Expecting " + header.size() + " cells as in the first line, found " + cells.size());
    return Optional.empty();
  }

  private void add(int line, String vi, String en) {
    faults.add(Fault.at(place + ":" + line, vi, en));
  }

  /** A row of the list. */
  final class Row {
    private final int line;
    private final List<String> header;
    private final List<String> cells;

    private Row(int line, List<String> header, List<String> cells) {
      this.line = line;
      this.header = header;
      this.cells = cells;
    }

    /** What a column says; may be blank. */
    String text(String column) {
      return cells.get(header.indexOf(column));
    }

    /** The names that the row gives its code. */
    ListedName name() {
      Optional<String> chinese =
          Optional.of(CHINESE)
              .filter(header::contains)
              .map(this::text)
              .filter(one -> !one.isEmpty());
      return new ListedName(text("vi"), text("en"), chinese);
    }

    /** Tells a fault of the row. */
    void fault(String vi, String en) {
      add(line, vi, en);
    }

    /** Tells that a word of the row is not known, and which was probably meant. */
    void unknown(String viWhat, String enWhat, String found, List<String> known) {
      Sentence hint = Suggestion.didYouMean(found, known);
      fault(
          "Cần " + viWhat + ", thấy \"" + found + "\"" + hint.vi(),
          "Expecting " + enWhat + ", found \"" + found + "\"" + hint.en());
    }

    /** Whether the code has its form; else that is a fault. */
    boolean isCode(Predicate<String> form, String example) {
      String code = text("code");
      boolean fits = form.test(code);
      if (!fits) {
        fault(
            "Cần mã như " + example + ", thấy " + (code.isEmpty() ? "trống" : "\"" + code + "\""),
            "Expecting a code such as "
                + example
                + ", found "
                + (code.isEmpty() ? "none" : "\"" + code + "\""));
      }
      return fits;
    }

    /** Whether both names are there; else that is a fault. */
    boolean isNamed() {
      boolean named = !text("vi").isEmpty() && !text("en").isEmpty();
      if (!named) {
        fault(
            "Cần tên tiếng Việt và tiếng Anh của " + text("code") + ", thấy trống",
            "Expecting a Vietnamese and an English name of " + text("code") + ", found none");
      }
      return named;
    }
  }
}
