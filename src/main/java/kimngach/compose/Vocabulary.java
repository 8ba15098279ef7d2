package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;

/** The words of the template language that stand for text; tables and charts have their own. */
final class Vocabulary {
  /** The name of the frame that is the template itself. */
  static final String BULLETIN = "bulletin";

  private static final String BLOCK = "block";
  private static final Set<String> TAKES_WORDS =
      Set.of(
          "title",
          "subject",
          "heading",
          "paragraph",
          "item",
          "callout",
          "note",
          "subtitle",
          "key",
          "caption",
          "unit",
          "column",
          "cell",
          "alternative",
          "axis",
          "category",
          "name",
          "appendix");

  private final Composition composition;
  private final Letterhead letterhead;
  private final Formalities formalities;
  private int headingAbove;

  Vocabulary(Composition composition, Letterhead letterhead, Formalities formalities) {
    this.composition = composition;
    this.letterhead = letterhead;
    this.formalities = formalities;
  }

  /** Whether words of a language may stand in a directive. */
  static boolean takesWords(String directive) {
    return TAKES_WORDS.contains(directive);
  }

  /** Words that stand where no language is named; the fault names those that are printed. */
  static TemplateFault stray(String words, String directive, List<Language> languages) {
    String shown = words.strip().replaceAll("\\s+", " ");
    shown = shown.length() > 40 ? shown.substring(0, 40) + "…" : shown;
    boolean inBulletin = directive.equals(BULLETIN);
    return new TemplateFault(
        "Chữ \""
            + shown
            + "\" đứng ngoài "
            + tags(languages, ", ")
            + (inBulletin ? "." : " trong <@" + directive + ">."),
        "Expecting words inside "
            + tags(languages, " or ")
            + ", found \""
            + shown
            + (inBulletin ? "\" outside every directive" : "\" in <@" + directive + ">"));
  }

  /** The directives of languages: {@code <@vi>, <@en>}. */
  static String tags(List<Language> languages, String between) {
    return languages.stream()
        .map(language -> "<@" + language.code() + ">")
        .collect(Collectors.joining(between));
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    words.add(new Word("masthead", BLOCK, Set.of(BULLETIN), Set.of("numbered"), this::masthead));
    words.add(words("title", Set.of("masthead", "panel", "chart")));
    words.add(words("subject", Set.of("masthead")));
    words.add(new Word("heading", BLOCK, Set.of(BULLETIN), Set.of("level"), this::heading));
    words.add(paragraph("paragraph", Paragraph.Style.BODY));
    words.add(paragraph("item", Paragraph.Style.ITEM));
    words.add(paragraph("callout", Paragraph.Style.CALLOUT));
    words.add(
        new Word(
            "note",
            BLOCK,
            Set.of(BULLETIN, "table"),
            Set.of(),
            (frame, given) -> new Note(frame.text())));
    words.add(new Word("legend", BLOCK, Set.of(BULLETIN), Set.of(), (frame, given) -> legend()));
    words.add(
        new Word(
            "pagebreak", BLOCK, Set.of(BULLETIN), Set.of(), (frame, given) -> new PageBreak()));
    words.add(
        new Word(
            "signature",
            BLOCK,
            Set.of(BULLETIN),
            Set.of(),
            (frame, given) -> formalities.signature()));
    words.add(
        new Word("appendix", BLOCK, Set.of(BULLETIN), Set.of(), (frame, given) -> appendix(frame)));
    words.add(
        new Word(
            "headlines",
            BLOCK,
            Set.of(BULLETIN),
            Set.of(),
            (frame, given) -> new HeadlineBox(frame.parts("panel", HeadlineBox.Panel.class))));
    words.add(
        new Word("panel", "panel", Set.of("headlines"), Set.of(), (frame, given) -> panel(frame)));
    words.add(words("subtitle", Set.of("panel")));
    words.add(new Word("key", "key", Set.of("panel"), Set.of("of", "unit"), this::keyFigure));
    words.addAll(new TableWords().words());
    words.addAll(new ChartWords(composition).words());
    return words;
  }

  /** A directive that is nothing but words. */
  static Word words(String name, Set<String> parents) {
    return new Word(name, name, parents, Set.of("text"), Vocabulary::text);
  }

  /** The text of a directive: its {@code text} argument, or else its body. */
  static Text text(Frame frame, Arguments arguments) throws TemplateModelException {
    if (arguments.has("text") && !frame.texts().isEmpty()) {
      throw twice(frame, "text");
    }
    return arguments.text("text").orElseGet(frame::text);
  }

  /** A directive that is given what it prints and has words in its body too. */
  static TemplateFault twice(Frame frame, String argument) {
    return new TemplateFault(
        "<@" + frame.name() + "> có cả " + argument + "= và chữ bên trong; chỉ giữ một.",
        "Expecting <@"
            + frame.name()
            + "> to have either "
            + argument
            + "= or words inside, found both");
  }

  private static Word paragraph(String name, Paragraph.Style style) {
    return new Word(
        name,
        BLOCK,
        Set.of(BULLETIN),
        Set.of(),
        (frame, given) -> new Paragraph(style, frame.text()));
  }

  /** The place of the legend; what it says is known when all tables are made. */
  private Paragraph legend() {
    Paragraph place = new Paragraph(Paragraph.Style.ITEM, Text.EMPTY);
    composition.placeLegend(place);
    return place;
  }

  /** A level is never skipped: who listens to the page finds the way by them (PDF/UA-1, 7.4.2). */
  private Heading heading(Frame frame, Arguments given) throws TemplateModelException {
    int level = given.number("level", 1, 1, 3);
    if (level > headingAbove + 1) {
      throw new TemplateFault(
          "Đề mục cấp "
              + level
              + " đứng ngay dưới cấp "
              + headingAbove
              + ": không được bỏ qua một cấp.",
          "Expecting a heading of level "
              + (headingAbove + 1)
              + " at most, for the one above is of level "
              + headingAbove
              + ", found level "
              + level);
    }
    headingAbove = level;
    return new Heading(level, frame.text());
  }

  private Appendix appendix(Frame frame) {
    headingAbove = 1;
    return formalities.appendix(frame.text());
  }

  /** The head of the page, with the number of the document unless the template refuses it. */
  private Masthead masthead(Frame frame, Arguments given) throws TemplateModelException {
    boolean numbered = !given.has("numbered") || given.yes("numbered");
    return letterhead.masthead(
        numbered ? formalities.number() : Text.EMPTY,
        frame.part("title", Text.class).orElse(Text.EMPTY),
        frame.part("subject", Text.class).orElse(Text.EMPTY));
  }

  private static HeadlineBox.Panel panel(Frame frame) throws TemplateFault {
    return new HeadlineBox.Panel(
        frame.part("title", Text.class).orElse(Text.EMPTY),
        frame.part("subtitle", Text.class).orElse(Text.EMPTY),
        frame.parts("key", HeadlineBox.KeyFigure.class));
  }

  private HeadlineBox.KeyFigure keyFigure(Frame frame, Arguments given)
      throws TemplateModelException {
    Text value = given.textOrMark("of", TableWords.NOT_AVAILABLE);
    Text unit = given.text("unit").orElse(Text.EMPTY);
    return new HeadlineBox.KeyFigure(frame.text(), withUnit(value, unit));
  }

  private Text withUnit(Text value, Text unit) {
    Map<Language, List<Run>> both = new EnumMap<>(Language.class);
    for (Language language : composition.languages()) {
      List<Run> runs = new ArrayList<>(value.runs(language));
      if (!unit.runs(language).isEmpty()) {
        String before = TableWords.beforeUnit(language);
        if (!before.isEmpty()) {
          runs.add(new Words(before));
        }
        runs.addAll(unit.runs(language));
      }
      both.put(language, runs);
    }
    return new Text(both);
  }
}
