package kimngach.settings;

/** How far a workspace knows a customs regime. */
public enum RegimeClass {
  /** The settings name it: a bulletin prints it by name. */
  PRINTED,
  /** A list has it, and the settings do not print it. */
  OTHER,
  /** It has the form of a code, and no list has it: its value is kept, and counted apart. */
  UNCLASSIFIED
}
