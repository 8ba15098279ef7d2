package kimngach.model;

/** The kind of a unit: units of one kind convert into each other, units of two never do. */
public enum UnitKind {
  /** US dollars. */
  USD,
  /** Vietnamese dong. */
  VND,
  /** Hundredths of a base named elsewhere. */
  PERCENT,
  /** Vehicles in a day. */
  VEHICLES_PER_DAY,
  /** Railway wagons in a day; never added to vehicles. */
  WAGONS_PER_DAY,
  /** Tonnes of goods. */
  TONNES,
  /** Things counted. */
  COUNT
}
