package kimngach.model.bulletin;

/** A piece of printed text that is laid out as one: plain words or a printed figure. */
public sealed interface Run permits Words, PrintedFigure {

  /** The characters as printed; may be empty. */
  String text();
}
