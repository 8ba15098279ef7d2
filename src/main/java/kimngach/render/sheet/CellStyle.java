package kimngach.render.sheet;

/**
 * A style of cells.
 *
 * @param font the number of its font among {@link Styles}
 * @param format the number of its number format among {@link Styles}
 * @param header whether it is the header of a table: filled, with a line beneath
 * @param wrapped whether words that are too long go on in a further line
 * @param right whether the contents stand at the right edge
 * @param indent how deep the contents stand, 0 or more
 * @param quoted whether words that begin like a formula stay words when the cell is edited
 */
public record CellStyle(
    int font,
    int format,
    boolean header,
    boolean wrapped,
    boolean right,
    int indent,
    boolean quoted) {

  String xml() {
    return ("<xf numFmtId=\"" + format + "\" fontId=\"" + font)
        + ("\" fillId=\"" + (header ? Styles.HEADER_FILL : 0))
        + ("\" borderId=\"" + (header ? Styles.HEADER_BORDER : 0))
        + ("\" xfId=\"0\" applyFont=\"true\" applyAlignment=\"true\" quotePrefix=\""
            + quoted
            + "\"")
        + (format == Styles.GENERAL ? "" : " applyNumberFormat=\"true\"")
        + (header ? " applyFill=\"true\" applyBorder=\"true\">" : ">")
        + ("<alignment vertical=\"" + (header ? "center" : "top") + "\" wrapText=\"" + wrapped)
        + ("\" horizontal=\"" + (right ? "right" : "left") + "\" indent=\"" + indent)
        + "\"/></xf>";
  }
}
