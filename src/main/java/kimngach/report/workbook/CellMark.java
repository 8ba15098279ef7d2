package kimngach.report.workbook;

import kimngach.model.Sentence;
import kimngach.model.finding.Severity;

/**
 * What is put on one cell of a workbook.
 *
 * @param sheet the sheet's name, as its tab shows it
 * @param row the row from 1
 * @param column the column from 1
 * @param weight the worst that is said of the cell; it decides the fill
 * @param comment the comment in Vietnamese and English; both blank for a fill alone
 */
public record CellMark(String sheet, int row, int column, Severity weight, Sentence comment) {

  boolean hasComment() {
    return !comment.vi().isBlank();
  }

  /** The same mark at another cell of the sheet. */
  CellMark at(int otherRow, int otherColumn) {
    return new CellMark(sheet, otherRow, otherColumn, weight, comment);
  }

  /** This and another mark of the same cell as one. */
  CellMark with(CellMark other) {
    Severity worst = weight.compareTo(other.weight) <= 0 ? weight : other.weight;
    Sentence both =
        new Sentence(
            (comment.vi() + "\n\n" + other.comment.vi()).strip(),
            (comment.en() + "\n\n" + other.comment.en()).strip());
    return new CellMark(sheet, row, column, worst, both);
  }
}
