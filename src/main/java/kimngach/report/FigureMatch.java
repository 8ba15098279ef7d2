package kimngach.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kimngach.model.bulletin.Ledger;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.FigureReference;
import kimngach.model.reference.TemplateWord;

/** Searching the editors' reference, without regard to capitals and to the marks of letters. */
public final class FigureMatch {
  private FigureMatch() {}

  /** What of the reference holds every one of the words asked for. */
  public static EditorsReference of(EditorsReference all, String asked) {
    List<String> words =
        Stream.of(plain(asked).split("\\s+")).filter(one -> !one.isEmpty()).toList();
    return new EditorsReference(
        all.month(),
        all.figures().stream().filter(one -> holds(text(one), words)).toList(),
        all.words().stream().filter(one -> holds(text(one), words)).toList());
  }

  private static boolean holds(String text, List<String> words) {
    String plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  /** Everything a figure is found by: id, call, meaning, values, places. */
  public static String text(FigureReference figure) {
    List<String> parts = new ArrayList<>();
    parts.add(figure.entry().figure().id().value());
    parts.add(figure.call());
    parts.add(figure.meaning().vi());
    parts.add(figure.meaning().en());
    for (Ledger.Print print : figure.entry().prints()) {
      parts.add(print.text());
      parts.add(print.place());
    }
    return String.join(" ", parts);
  }

  /** Everything a word is found by. */
  public static String text(TemplateWord word) {
    return String.join(
        " ",
        word.name(),
        String.join(" ", word.arguments()),
        word.meaning().vi(),
        word.meaning().en());
  }

  /** Small letters without marks: "Kim ngạch" is "kim ngach", "Đồng Đăng" is "dong dang". */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
