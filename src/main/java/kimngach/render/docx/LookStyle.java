package kimngach.render.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Table.Align;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.render.Rendition;
import kimngach.render.UnofficialTranslation;

/**
 * A style that the look must define, by the name shown in Word.
 *
 * <p>A bilingual style has a companion for the language beneath it: {@code Body Text} and {@code
 * Body Text Translation}.
 */
enum LookStyle {
  PARENT_BODY("Parent Body", true),
  ISSUING_BODY("Issuing Body", true),
  ISSUING_RULE("Issuing Rule", false),
  STATE("State", true),
  MOTTO("Motto", true),
  MOTTO_RULE("Motto Rule", false),
  DOCUMENT_NUMBER("Document Number", false),
  PLACE_AND_DATE("Place and Date", true),
  TITLE("Title", true),
  SUBTITLE("Subtitle", true),
  TITLE_RULE("Title Rule", false),
  HEADLINE_TITLE("Headline Title", true),
  HEADLINE_SUBTITLE("Headline Subtitle", true),
  HEADLINE_LABEL("Headline Label", false),
  HEADLINE_VALUE("Headline Value", true),
  HEADLINE_PART("Headline Part", true),
  HEADING_1("heading 1", true),
  HEADING_2("heading 2", true),
  HEADING_3("heading 3", true),
  BODY_TEXT("Body Text", true),
  LIST_ITEM("List Item", true),
  CALLOUT("Callout", true),
  CAPTION("caption", true),
  UNIT("Unit", false),
  TABLE_HEADER("Table Header", true),
  TABLE_HEADER_LABEL("Table Header Label", true),
  TABLE_HEADER_NUMBER("Table Header Number", true),
  TABLE_GROUP("Table Group", true),
  TABLE_LABEL("Table Label", true),
  TABLE_LABEL_1("Table Label 1", true),
  TABLE_LABEL_2("Table Label 2", true),
  TABLE_LABEL_3("Table Label 3", true),
  TABLE_MARK("Table Mark", true),
  TABLE_NUMBER("Table Number", true),
  TABLE_TOTAL_LABEL("Table Total Label", true),
  TABLE_TOTAL_LABEL_1("Table Total Label 1", true),
  TABLE_TOTAL_LABEL_2("Table Total Label 2", true),
  TABLE_TOTAL_LABEL_3("Table Total Label 3", true),
  TABLE_TOTAL_MARK("Table Total Mark", true),
  TABLE_TOTAL_NUMBER("Table Total Number", true),
  TABLE_GAP("Table Gap", false),
  CHART("Chart", false),
  NOTE("Note", true),
  TRANSLATION_MARK("Translation Mark", false),
  COLUMN_TEXT("Column Text", false),
  COLUMN_ITEM("Column Item", false),
  COLUMN_CALLOUT("Column Callout", false),
  SIGNER_AUTHORITY("Signer Authority", true),
  SIGNER_TITLE("Signer Title", true),
  SIGNER_NAME("Signer Name", true),
  RECIPIENTS_HEADING("Recipients Heading", true),
  RECIPIENT("Recipient", true),
  APPENDIX_LABEL("Appendix Label", true),
  APPENDIX_TITLE("Appendix Title", true),
  APPENDIX_REFERENCE("Appendix Reference", false),
  // Character styles.
  FIGURE("Figure", false),
  HEADLINE_FIGURE("Headline Figure", true),
  HEADLINE_PART_FIGURE("Headline Part Figure", true),
  INLINE_TRANSLATION("Inline Translation", false),
  // Table styles.
  MASTHEAD_TABLE("Masthead Table", false),
  SIGNATURE_TABLE("Signature Table", false),
  HEADLINE_TABLE("Headline Table", false),
  BULLETIN_TABLE("Bulletin Table", false),
  COLUMN_TABLE("Column Table", false);

  private static final String TRANSLATION = " Translation";

  /** Looks made without them go on serving: {@link #TABLE_HEADER} stands for them. */
  private static final Set<LookStyle> OPTIONAL = Set.of(TABLE_HEADER_LABEL, TABLE_HEADER_NUMBER);

  private final String wordName;
  private final boolean bilingual;

  LookStyle(String wordName, boolean bilingual) {
    this.wordName = wordName;
    this.bilingual = bilingual;
  }

  /** The name shown in Word. */
  String wordName() {
    return wordName;
  }

  boolean isBilingual() {
    return bilingual;
  }

  /** The name of the style for one language: the official one or a translation beneath it. */
  String wordName(boolean translation) {
    return translation && bilingual ? wordName + TRANSLATION : wordName;
  }

  /**
   * The styles that a look must define for a bulletin: those of signature, appendices, number,
   * columns and translations only where it has them, so that a look made without them goes on
   * serving.
   */
  static Set<LookStyle> neededBy(Bulletin bulletin) {
    Set<LookStyle> needed = EnumSet.allOf(LookStyle.class);
    needed.removeAll(OPTIONAL);
    if (bulletin.blocks().stream().noneMatch(Signature.class::isInstance)) {
      needed.removeAll(EnumSet.range(SIGNER_AUTHORITY, RECIPIENT));
      needed.remove(SIGNATURE_TABLE);
    }
    if (bulletin.blocks().stream().noneMatch(Appendix.class::isInstance)) {
      needed.removeAll(EnumSet.range(APPENDIX_LABEL, APPENDIX_REFERENCE));
    }
    List<Rendition> renditions = Rendition.of(bulletin);
    if (renditions.stream().noneMatch(Rendition::columns)) {
      needed.removeAll(EnumSet.of(COLUMN_TEXT, COLUMN_ITEM, COLUMN_CALLOUT, COLUMN_TABLE));
    }
    if (renditions.stream().map(UnofficialTranslation::mark).allMatch(List::isEmpty)) {
      needed.remove(TRANSLATION_MARK);
    }
    if (bulletin.blocks().stream().noneMatch(LookStyle::isNumbered)) {
      needed.remove(DOCUMENT_NUMBER);
    }
    return needed;
  }

  /** The styles that every bulletin needs. */
  static Set<LookStyle> always() {
    Set<LookStyle> needed = EnumSet.allOf(LookStyle.class);
    needed.removeAll(EnumSet.range(SIGNER_AUTHORITY, RECIPIENT));
    needed.removeAll(EnumSet.range(APPENDIX_LABEL, APPENDIX_REFERENCE));
    needed.removeAll(Set.of(SIGNATURE_TABLE, DOCUMENT_NUMBER));
    needed.removeAll(OPTIONAL);
    return needed;
  }

  private static boolean isNumbered(Block block) {
    return block instanceof Masthead masthead && !masthead.number().isBlank();
  }

  /** The style of a heading of a level from 1 to 3. */
  static LookStyle ofHeading(int level) {
    return valueOf("HEADING_" + level);
  }

  /** The style of a header cell, above cells of that alignment; one that a look may lack. */
  static LookStyle ofHeader(Align align) {
    return switch (align) {
      case LEFT -> TABLE_HEADER_LABEL;
      case CENTER -> TABLE_HEADER;
      case RIGHT -> TABLE_HEADER_NUMBER;
    };
  }

  /** The style of a body cell, by the weight of its row and where its column stands. */
  static LookStyle ofCell(Row row, int column, Align align) {
    if (row.kind() == RowKind.GROUP) {
      return TABLE_GROUP;
    }
    String weight = row.kind() == RowKind.TOTAL ? "TABLE_TOTAL_" : "TABLE_";
    String indent = column == 0 && row.indent() > 0 ? "_" + row.indent() : "";
    return switch (align) {
      case LEFT -> valueOf(weight + "LABEL" + indent);
      case CENTER -> valueOf(weight + "MARK");
      case RIGHT -> valueOf(weight + "NUMBER");
    };
  }
}
