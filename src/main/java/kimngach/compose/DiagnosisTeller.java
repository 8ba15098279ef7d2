package kimngach.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kimngach.model.CellRef;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Sentence;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.Labels;

/**
 * Tells in words, in Vietnamese and in English, which cells most likely are wrong: what stands
 * there, what should stand there, how it may have come about, and how sure that is.
 */
public final class DiagnosisTeller {
  /** Sentences that say that many figures at once are those of an earlier month. */
  private static final Set<String> OLD_FIGURES =
      Set.of("repeated-from-previous.column", "stale-file");

  private static final SentenceFile SENTENCES = new SentenceFile("diagnoses");

  private final SuspectWords words;

  /** Tells diagnoses with these names of gates, regimes and measures. */
  public DiagnosisTeller(Labels labels) {
    words = new SuspectWords(new FindingTeller(labels), SENTENCES);
  }

  /** The diagnosis with its sentences. */
  public ToldDiagnosis tell(Diagnosis diagnosis) {
    return new ToldDiagnosis(
        diagnosis,
        inBoth(language -> summary(diagnosis, language)),
        diagnosis.likely().stream()
            .map(set -> inBoth(language -> told(diagnosis, set, language)))
            .toList());
  }

  /**
   * All of them; what no cells explain is told once. Where a finding says that a whole column or
   * file is an old one, that comes first, for then the single cells are only its consequences.
   */
  public List<ToldDiagnosis> tell(List<Diagnosis> diagnoses, List<ToldFinding> findings) {
    List<ToldDiagnosis> told =
        new ArrayList<>(
            diagnoses.stream().filter(one -> !isUnexplained(one)).map(this::tell).toList());
    List<Finding> left =
        diagnoses.stream()
            .filter(DiagnosisTeller::isUnexplained)
            .flatMap(one -> one.broken().stream())
            .distinct()
            .toList();
    if (left.isEmpty()) {
      return told;
    }
    ToldDiagnosis unexplained = tell(new Diagnosis(left, List.of(), 0, false, true));
    Set<CellRef> cells =
        left.stream().flatMap(one -> one.cells().stream()).collect(Collectors.toSet());
    List<Sentence> old =
        findings.stream()
            .filter(one -> OLD_FIGURES.contains(one.finding().sentence()))
            .filter(one -> one.finding().cells().stream().anyMatch(cells::contains))
            .map(ToldFinding::sentence)
            .toList();
    if (old.isEmpty()) {
      told.add(unexplained);
    } else {
      told.add(0, after(old, unexplained));
    }
    return told;
  }

  private static ToldDiagnosis after(List<Sentence> old, ToldDiagnosis unexplained) {
    return new ToldDiagnosis(
        unexplained.diagnosis(),
        new Sentence(
            lookFirst(old, unexplained, InterfaceLanguage.VI),
            lookFirst(old, unexplained, InterfaceLanguage.EN)),
        unexplained.sets());
  }

  private static String lookFirst(
      List<Sentence> old, ToldDiagnosis unexplained, InterfaceLanguage language) {
    return SENTENCES.filled(
        language.language(),
        "summary.look-first",
        Map.of(
            "old",
            old.stream().map(one -> one.in(language)).collect(Collectors.joining(" ")),
            "summary",
            unexplained.summary().in(language)));
  }

  private static boolean isUnexplained(Diagnosis diagnosis) {
    return diagnosis.likely().isEmpty() && diagnosis.isComplete();
  }

  private String told(Diagnosis diagnosis, SuspectSet set, Language language) {
    return words.of(set.suspects(), diagnosis.isUnique(), language);
  }

  private static Sentence inBoth(Function<Language, String> words) {
    return new Sentence(words.apply(Language.VI), words.apply(Language.EN));
  }

  private static String summary(Diagnosis diagnosis, Language language) {
    int cells = diagnosis.likely().isEmpty() ? 0 : diagnosis.likely().get(0).suspects().size();
    int sets = diagnosis.likely().size() + diagnosis.others();
    String told =
        SENTENCES.filled(
            language,
            "summary." + certainty(diagnosis, sets) + (cells > 1 ? ".cells" : ""),
            Map.of(
                "findings", findings(diagnosis.broken().size(), language),
                "sets", number(sets, language),
                "others", number(sets - 1, language),
                "cells", number(cells, language)));
    return diagnosis.isComplete() || diagnosis.likely().isEmpty()
        ? told
        : told + " " + SENTENCES.filled(language, "summary.may-be-more");
  }

  private static String findings(int count, Language language) {
    return SENTENCES.filled(
        language,
        count == 1 ? "findings.one" : "findings.several",
        Map.of("count", number(count, language)));
  }

  private static String number(int count, Language language) {
    return SENTENCES
        .find(language, "number." + count)
        .orElseGet(() -> NumberStyle.of(language).write(BigDecimal.valueOf(count)));
  }

  private static String certainty(Diagnosis diagnosis, int sets) {
    List<SuspectSet> likely = diagnosis.likely();
    if (likely.isEmpty()) {
      return diagnosis.isComplete() ? "none" : "given-up";
    }
    if (sets == 1) {
      return "unique";
    }
    if (!diagnosis.standsOut()) {
      return "open";
    }
    if (likely.get(0).suspects().size() < likely.get(1).suspects().size()) {
      return "fewest";
    }
    return isExplained(likely.get(0)) ? "explained" : "fitting";
  }

  private static boolean isExplained(SuspectSet set) {
    return set.suspects().stream().allMatch(suspect -> suspect.slip().isPresent());
  }
}
