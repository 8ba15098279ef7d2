package kimngach.compose;

import kimngach.model.Sentence;

/** What is left of the bounds of one run of a template. */
final class Budget {
  private final Bounds bounds;
  private int characters;
  private int parts;

  Budget(Bounds bounds) {
    this.bounds = bounds;
    this.characters = bounds.characters();
    this.parts = bounds.parts();
  }

  /** Takes note of characters that the template writes. */
  void write(int length) throws OverBounds {
    characters -= length;
    if (characters < 0) {
      throw new OverBounds(
          new Sentence(
              "Mẫu in quá nhiều chữ (hơn "
                  + bounds.characters()
                  + " ký tự), có lẽ do một <#list>"
                  + " không dừng.",
              "Expecting a template that prints less than "
                  + bounds.characters()
                  + " characters, found one that prints more: a <#list> may have no end"));
    }
  }

  /** Takes note of a part of the bulletin that the template makes. */
  void make() throws OverBounds {
    parts--;
    if (parts < 0) {
      throw new OverBounds(
          new Sentence(
              "Mẫu tạo quá nhiều phần (hơn "
                  + bounds.parts()
                  + " đoạn, dòng, ô), có lẽ do một"
                  + " <#list> không dừng.",
              "Expecting a template that makes less than "
                  + bounds.parts()
                  + " paragraphs, rows and cells, found one that makes more: a <#list> may have no"
                  + " end"));
    }
  }
}
