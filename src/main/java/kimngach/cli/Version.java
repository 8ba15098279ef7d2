package kimngach.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar it runs from. */
final class Version implements IVersionProvider {

  /** The version, such as {@code 0.1.0}; {@code development} outside a jar. */
  static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"kimngach " + number()};
  }
}
