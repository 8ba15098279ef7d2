package kimngach.read.amount;

import kimngach.model.Sentence;
import kimngach.read.sheet.Shown;

/** The sentences that refuse a text. */
final class Refusal {
  private final DecimalMark mark;
  private final String found;

  /** Sentences about a text read by a decimal mark. */
  Refusal(DecimalMark mark, String text) {
    this.mark = mark;
    this.found = Shown.of(text);
  }

  /** The digits make no number, or unknown words stand beside them. */
  UnreadAmount noAmount() {
    return expecting(false, "", "");
  }

  UnreadAmount foreignDigits() {
    return expecting(false, ": hãy viết bằng chữ số 0-9", ": write it with the digits 0-9");
  }

  UnreadAmount unknownWords(String words) {
    String shown = Shown.of(words);
    return expecting(
        true,
        ": không rõ \""
            + shown
            + "\" cạnh số; nếu là dấu chú thích, hãy khai trong marks của bố cục",
        ": nothing is known of \""
            + shown
            + "\" beside the number; if it is a footnote mark, list it under marks in the layout");
  }

  UnreadAmount foreignCurrency(String code) {
    return expecting(
        true,
        ": số này tính bằng " + code + ", không đơn vị nào của bản tin tính bằng tiền đó; cần USD",
        ": it counts " + code + ", which no unit of the bulletin does; a figure in USD is needed");
  }

  UnreadAmount ambiguousTimes(String times) {
    return expecting(
        true,
        ": có thể là gấp "
            + times
            + " lần, hoặc tăng thêm "
            + times
            + " lần giá trị cũ; hãy viết \"gấp ... lần\" hoặc \"tăng ...%\"",
        ": it may mean "
            + times
            + " times the earlier value, or a rise by "
            + times
            + " times that value; write \"gấp ... lần\" or \"tăng ...%\"");
  }

  UnreadAmount ends() {
    return expecting(
        true,
        ": một khoảng đi từ đầu nhỏ đến đầu lớn, đầu lớn nhiều nhất gấp mười",
        ": a range goes from its lower to its upper end, which is at most ten times as large");
  }

  UnreadAmount hedgedRange() {
    return expecting(
        true,
        ": một khoảng không đi với từ như gần, hơn, khoảng",
        ": a range takes no word such as nearly, over, about");
  }

  UnreadAmount badSign() {
    return expecting(
        false,
        ": số âm viết là -1, (1) hoặc 1-, mỗi số một dấu, không có dấu cách",
        ": a negative number is -1, (1) or 1-, with one sign and no space");
  }

  UnreadAmount tooLong(int length) {
    return expecting(false, ": dài " + length + " ký tự", ": it has " + length + " characters");
  }

  UnreadAmount noDirection() {
    return expecting(
        true,
        ": sau \"tăng\" hay \"giảm\" cần số phần trăm không âm, như \"giảm 3,2%\"",
        ": a rise or fall takes a percentage without a sign, such as \"giảm 3,2%\"");
  }

  private UnreadAmount expecting(boolean legible, String vi, String en) {
    return new UnreadAmount(
        new Sentence(
            "Cần một số như " + mark.example() + ", thấy \"" + found + "\"" + vi,
            "Expecting an amount such as " + mark.example() + ", found \"" + found + "\"" + en),
        legible);
  }
}
