package kimngach.render.docx;

import java.math.BigInteger;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.render.LanguageTag;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Remarks in the margin of a Word file. They bear no date: the clock is no part of a fault. */
final class WordComments {
  private static final String AUTHOR = "kimngach";
  private static final String INITIALS = "kn";

  private final XWPFDocument document;
  private final XWPFComments comments;
  private int last = -1;

  WordComments(XWPFDocument document) {
    this.document = document;
    this.comments =
        document.getDocComments() == null ? document.createComments() : document.getDocComments();
    for (XWPFComment comment : comments.getComments()) {
      last = Math.max(last, Integer.parseInt(comment.getId()));
    }
  }

  /** Puts a fault beside the paragraph that its place names, or else beside the first one. */
  void add(Fault fault) {
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    int named = WordPlace.paragraphOf(fault.place()).orElse(1);
    XWPFParagraph paragraph =
        paragraphs.isEmpty()
            ? document.createParagraph()
            : paragraphs.get(Math.min(named, paragraphs.size()) - 1);
    BigInteger id = BigInteger.valueOf(++last);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    write(comment, Language.VI, fault.sentence().vi());
    write(comment, Language.EN, fault.sentence().en());
    anchor(paragraph.getCTP(), id);
  }

  private static void write(XWPFComment comment, Language language, String words) {
    XWPFRun run = comment.createParagraph().createRun();
    run.setLang(LanguageTag.of(language));
    run.setText(words);
  }

  /** The remark is about all that stands in the paragraph. */
  private static void anchor(CTP paragraph, BigInteger id) {
    CTMarkupRange start = paragraph.addNewCommentRangeStart();
    start.setId(id);
    try (XmlCursor from = start.newCursor();
        XmlCursor to = paragraph.newCursor()) {
      to.toFirstChild();
      if (paragraph.isSetPPr()) {
        to.toNextSibling();
      }
      if (!from.isAtSamePositionAs(to)) {
        from.moveXml(to);
      }
    }
    paragraph.addNewCommentRangeEnd().setId(id);
    paragraph.addNewR().addNewCommentReference().setId(id);
  }
}
