package kimngach.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.Formula;
import kimngach.settings.Labels;

/**
 * Sets the marks of estimated, provisional, revised and corrected values beside them, and makes the
 * legend that explains those which occur, where the template has {@code <@legend/>}, or else at the
 * end.
 */
final class MarksInPrint {
  private final Composition composition;

  MarksInPrint(Composition composition) {
    this.composition = composition;
  }

  /** The same blocks, tables marked, with a legend if any mark occurs. */
  List<Block> marked(List<Block> blocks) {
    Set<Mark> occurring = EnumSet.noneOf(Mark.class);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        occurring.addAll(table.marks());
      }
    }
    Optional<Text> legend = occurring.isEmpty() ? Optional.empty() : Optional.of(legend(occurring));
    List<Block> marked = new ArrayList<>();
    boolean isTold = false;
    for (Block block : blocks) {
      if (composition.isLegend(block)) {
        legend.ifPresent(text -> marked.add(new Paragraph(Paragraph.Style.ITEM, text)));
        isTold = true;
      } else {
        marked.add(block instanceof Table table ? marked(table) : block);
      }
    }
    if (!isTold) {
      legend.ifPresent(text -> marked.add(new Note(text)));
    }
    return marked;
  }

  private Table marked(Table table) {
    return table.marks().isEmpty() ? table : new MarkedTable(table, this::isPlan).table();
  }

  private boolean isPlan(Table.Cell cell) {
    for (List<Run> runs : cell.text().byLanguage().values()) {
      for (Run run : runs) {
        if (run instanceof PrintedFigure number
            && composition.printed(number).filter(MarksInPrint::isPlan).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPlan(TemplateText.Printed printed) {
    return printed.figure().formula() instanceof Formula.Delivered delivered
        && delivered.observation().key().series().measure().equals(Measure.PLAN);
  }

  private Text legend(Set<Mark> marks) {
    return Text.of(
        composition.languages(),
        language -> {
          String all =
              marks.stream()
                  .map(mark -> mark.sign() + " " + meaning(mark, language, composition.labels()))
                  .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
          return switch (language) {
            case VI -> "Ký hiệu: " + all + ".";
            case EN -> "Symbols: " + all + ".";
            case ZH -> "符号：" + all + "。";
          };
        });
  }

  /**
   * What each mark means, in the words of the labels, such as {@code mark.e}, or else in the usual
   * ones: the same in every document.
   */
  static Map<Mark, Text> meanings(List<Language> languages, Labels labels) {
    Map<Mark, Text> meanings = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      meanings.put(mark, Text.of(languages, language -> meaning(mark, language, labels)));
    }
    return meanings;
  }

  private static String meaning(Mark mark, Language language, Labels labels) {
    return labels.find(language, "mark." + mark.code()).orElse(mark.meaning(language));
  }
}
