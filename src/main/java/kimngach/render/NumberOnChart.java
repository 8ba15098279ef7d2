package kimngach.render;

import java.util.List;
import java.util.regex.Pattern;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;

/**
 * The languages in which a number on a chart is printed. There is no room to print each twice:
 * {@code 57,6%} is read alike by everybody, and stands in the official language alone. {@code
 * 4.780} is four thousand to one reader and under five to another: it has its translation by it,
 * and so has a number with words.
 */
public final class NumberOnChart {
  private static final Pattern READ_ALIKE = Pattern.compile("-?\\d+([.,]\\d{1,2})?( ?%)?|…");

  private NumberOnChart() {}

  /** The languages to print a number in, of those that the chart is printed in. */
  public static List<Language> languages(Text number, List<Language> languages) {
    boolean alike = READ_ALIKE.matcher(number.plain(languages.get(0))).matches();
    return alike ? languages.subList(0, 1) : languages;
  }
}
