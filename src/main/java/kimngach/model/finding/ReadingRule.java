package kimngach.model.finding;

import kimngach.model.Coded;

/** What reading a delivery may find that does not stop it; the settings say how much it weighs. */
public enum ReadingRule implements Coded {
  /** A number that a workbook holds as text; read by the rules of its layout, never guessed. */
  NUMBER_AS_TEXT("number-as-text", Severity.WARNING),
  /** A cell that shows something else than a rounding of the number it holds. */
  SHOWN_DIFFERS("shown-differs", Severity.WARNING),
  /** A customs code that no code list has; its value is kept as unclassified. */
  UNKNOWN_CODE("unknown-code", Severity.WARNING),
  /** A customs code that its list gives to another flow than the delivery does. */
  CODE_OF_OTHER_FLOW("code-of-other-flow", Severity.WARNING),
  /** A customs office that serves no single gate through a period: its value is at no gate. */
  OFFICE_WITHOUT_GATE("office-without-gate", Severity.WARNING),
  /** Text that had to be decoded from an older encoding or font. */
  DECODED_TEXT("decoded-text", Severity.INFO),
  /** A workbook whose formulas point into other files: the results stored last were read. */
  EXTERNAL_LINKS("external-links", Severity.INFO),
  /** Cells with content beside a table, or under a column that has no meaning for their row. */
  CELLS_BESIDE_TABLE("cells-beside-table", Severity.WARNING),
  /** Sheets of a workbook that no layout knows, beside sheets that were read. */
  SHEETS_NOT_READ("sheets-not-read", Severity.INFO),
  /** A form that speaks of another month than the folder it lies in. */
  OTHER_MONTH("other-month", Severity.WARNING);

  private final String code;
  private final Severity usualSeverity;

  ReadingRule(String code, Severity usualSeverity) {
    this.code = code;
    this.usualSeverity = usualSeverity;
  }

  /** The name that settings and findings bear, such as {@code number-as-text}. */
  @Override
  public String code() {
    return code;
  }

  /** How much it weighs where the settings do not say. */
  public Severity usualSeverity() {
    return usualSeverity;
  }
}
