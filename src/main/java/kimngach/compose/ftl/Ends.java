package kimngach.compose.ftl;

import kimngach.model.Sentence;

/** What is said of beginnings without an end, and of ends without a beginning. */
final class Ends {
  private Ends() {}

  static Sentence missing(Piece begin) {
    String end = end(begin);
    return new Sentence(
        begin.shown() + " mở ở đây chưa đóng; hãy thêm " + end + " vào chỗ của nó.",
        "Expecting "
            + end
            + " for the "
            + begin.shown()
            + " that begins here, found the end of the"
            + " template");
  }

  static Sentence missing(Piece begin, Piece found, int line) {
    String end = end(begin);
    return new Sentence(
        begin.shown()
            + " mở ở đây chưa đóng: cần "
            + end
            + " trước "
            + found.shown()
            + " ở dòng "
            + line
            + "; thẻ mở sau phải đóng trước.",
        "Expecting "
            + end
            + " for the "
            + begin.shown()
            + " that begins here, found "
            + found.shown()
            + " in line "
            + line
            + ": what is opened last is closed first");
  }

  static Sentence neverOpened(Piece end) {
    return new Sentence(
        end.shown() + " đóng một phần chưa hề mở; hãy bỏ nó hoặc thêm thẻ mở.",
        "Expecting an end of what is open, found "
            + end.shown()
            + " which closes nothing: remove it or add its beginning");
  }

  private static String end(Piece begin) {
    return begin.shown().replaceFirst("^<", "</");
  }
}
