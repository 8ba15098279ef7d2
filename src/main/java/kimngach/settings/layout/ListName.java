package kimngach.settings.layout;

import java.util.Locale;

/** A code list whose names may be row labels. */
public enum ListName {
  /** Groups of goods. */
  COMMODITY(Dimension.COMMODITY),
  /** Customs regimes. */
  REGIME(Dimension.REGIME),
  /** Customs offices. */
  OFFICE(Dimension.OFFICE),
  /** Border gates. */
  GATE(Dimension.GATE);

  private final Dimension dimension;

  ListName(Dimension dimension) {
    this.dimension = dimension;
  }

  /** What a name of the list says of a series. */
  public Dimension dimension() {
    return dimension;
  }

  /** The word that layouts write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
