package kimngach.model.bulletin;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kimngach.model.Coded;
import kimngach.model.Language;
import kimngach.model.ObsStatus;
import kimngach.model.figure.Figure;

/**
 * A letter in brackets that tables set beside a value: {@code [e]}. Which ones occur, a legend
 * says.
 */
public enum Mark implements Coded {
  /** Estimated (ước tính), or calculated from an estimate. */
  ESTIMATED("e"),
  /** Provisional (sơ bộ), or calculated from a provisional value. */
  PROVISIONAL("p"),
  /** Another value than an earlier delivery gave (điều chỉnh). */
  REVISED("r"),
  /** Put in the place of the delivered value by a person (hiệu chỉnh). */
  CORRECTED("c");

  private final String code;

  Mark(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The letter in its brackets. */
  public String sign() {
    return "[" + code + "]";
  }

  /** What it means, in words for readers, where a template has no words of its own for it. */
  public String meaning(Language language) {
    return switch (language) {
      case VI ->
          switch (this) {
            case ESTIMATED -> "ước tính, hoặc tính từ số ước tính";
            case PROVISIONAL -> "sơ bộ, hoặc tính từ số sơ bộ";
            case REVISED -> "điều chỉnh so với kỳ giao số liệu trước";
            case CORRECTED -> "hiệu chỉnh trước khi phát hành";
          };
      case EN ->
          switch (this) {
            case ESTIMATED -> "estimate, or computed from one";
            case PROVISIONAL -> "provisional, or computed from such a figure";
            case REVISED -> "revised since an earlier delivery";
            case CORRECTED -> "corrected before release";
          };
      case ZH ->
          switch (this) {
            case ESTIMATED -> "预计数，或据其计算";
            case PROVISIONAL -> "初步数，或据其计算";
            case REVISED -> "较此前报送的数据有修订";
            case CORRECTED -> "发布前已更正";
          };
    };
  }

  /** The marks of a figure, in the order of this list. */
  public static Set<Mark> of(Figure figure) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (figure.status() == ObsStatus.ESTIMATED) {
      marks.add(ESTIMATED);
    }
    if (figure.status() == ObsStatus.PROVISIONAL) {
      marks.add(PROVISIONAL);
    }
    if (figure.isRevised()) {
      marks.add(REVISED);
    }
    if (figure.isCorrected()) {
      marks.add(CORRECTED);
    }
    return Collections.unmodifiableSet(marks);
  }
}
