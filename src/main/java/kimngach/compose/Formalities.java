package kimngach.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import kimngach.settings.OfficialDocument;
import kimngach.settings.Signer;

/**
 * What makes an official document of a bulletin, in the words of Decree 30/2020/NĐ-CP, Appendix I.
 * The number stands in Vietnamese alone: a translation is no official document.
 *
 * @param document what the settings say of it
 * @param month the reporting month
 * @param releaseDate the day of release
 * @param languages the languages printed
 */
record Formalities(
    OfficialDocument document, YearMonth month, LocalDate releaseDate, List<Language> languages) {
  private static final String ROOM = "\u00a0".repeat(7);

  /** "Số: 05/BC-CTK", or with room for the number; blank without a symbol. */
  Text number() {
    return inVietnamese(document.symbol().map(symbol -> "Số: " + numbered(symbol)));
  }

  /** "05/BC-CTK": a number below 10 takes a leading zero; one to come leaves room. */
  private String numbered(String symbol) {
    String number =
        document
            .number(month)
            .map(found -> found < 10 ? "0" + found : String.valueOf(found))
            .orElse(ROOM);
    return number + "/" + symbol;
  }

  private Text inVietnamese(Optional<String> words) {
    return words
        .filter(any -> languages.contains(Language.VI))
        .map(some -> Text.of(List.of(Language.VI), language -> some))
        .orElse(Text.EMPTY);
  }

  /** The block for signature and recipients; empty when the settings name neither. */
  Optional<Signature> signature() {
    List<Map<Language, String>> all = document.recipients();
    if (document.signer().isEmpty() && all.isEmpty()) {
      return Optional.empty();
    }
    List<Text> recipients = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      recipients.add(recipient(all.get(i), i == all.size() - 1));
    }
    return Optional.of(
        new Signature(
            document.signer().map(Signer::authority).map(this::text).orElse(Text.EMPTY),
            document.signer().map(Signer::title).map(this::text).orElse(Text.EMPTY),
            document.signer().map(Signer::name).map(this::text).orElse(Text.EMPTY),
            recipients.isEmpty() ? Text.EMPTY : Text.of(languages, Formalities::recipientsHeading),
            recipients));
  }

  private Text text(Map<Language, String> words) {
    return words.isEmpty()
        ? Text.EMPTY
        : Text.of(languages, language -> words.getOrDefault(language, ""));
  }

  private static String recipientsHeading(Language language) {
    return switch (language) {
      case VI -> "Nơi nhận:";
      case EN -> "Recipients:";
      case ZH -> "分送：";
    };
  }

  /** "- Tổng cục Thống kê;", the last one with a full stop. */
  private Text recipient(Map<Language, String> words, boolean last) {
    return Text.of(
        languages,
        language ->
            "- "
                + words.getOrDefault(language, "").replaceFirst("[;.；。\\s]+$", "")
                + end(language, last));
  }

  private static String end(Language language, boolean last) {
    return language == Language.ZH ? (last ? "。" : "；") : (last ? "." : ";");
  }

  /**
   * The beginning of an appendix, as yet without a number: see {@link #numbered(List)}.
   *
   * @param title what it holds
   */
  Appendix appendix(Text title) {
    Optional<String> reference =
        document
            .symbol()
            .map(
                symbol ->
                    "(Kèm theo văn bản số "
                        + numbered(symbol)
                        + " "
                        + Names.of(releaseDate, Language.VI)
                        + ")");
    return new Appendix(label(""), title, inVietnamese(reference));
  }

  /** Numbers the appendices of a document that has two or more; a single one bears no number. */
  List<Block> numbered(List<Block> blocks) {
    if (blocks.stream().filter(Appendix.class::isInstance).count() < 2) {
      return blocks;
    }
    List<Block> numbered = new ArrayList<>();
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Appendix appendix) {
        number++;
        Text label = label(RomanNumeral.of(number));
        numbered.add(new Appendix(label, appendix.title(), appendix.reference()));
      } else {
        numbered.add(block);
      }
    }
    return numbered;
  }

  private Text label(String number) {
    return Text.of(
        languages,
        language ->
            switch (language) {
              case VI -> ("Phụ lục " + number).strip();
              case EN -> ("Appendix " + number).strip();
              case ZH -> "附录" + number;
            });
  }
}
