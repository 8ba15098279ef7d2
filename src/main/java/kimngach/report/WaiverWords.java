package kimngach.report;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kimngach.model.EnglishDate;
import kimngach.model.InterfaceLanguage;
import kimngach.model.finding.Waiver;

/** Waivers in words: who answers for a finding, until when, and why. */
final class WaiverWords {
  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private WaiverWords() {}

  /** Beneath the sentence of a finding. */
  static String of(Waiver waiver, InterfaceLanguage language) {
    return switch (language) {
      case VI ->
          "Được miễn: "
              + waiver.person()
              + " chịu trách nhiệm đến hết ngày "
              + VIETNAMESE.format(waiver.expires())
              + ": "
              + waiver.reason();
      case EN ->
          "Waived by "
              + waiver.person()
              + " until "
              + EnglishDate.of(waiver.expires())
              + ": "
              + waiver.reason();
    };
  }

  /** At the end of the summary: how many findings were waived. */
  static String counted(long waived, InterfaceLanguage language) {
    return switch (language) {
      case VI -> ", trong đó " + waived + " được miễn";
      case EN -> ", " + waived + " of them waived";
    };
  }
}
