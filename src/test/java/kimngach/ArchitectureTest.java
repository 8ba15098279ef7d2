package kimngach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the drawing of the packages, {@code cli -> pipeline -> siblings -> settings -> model}, and
 * the conventions that no compiler knows.
 */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kimngach");

  /** Until the program can be started, packages of the drawing may be empty. */
  private static final boolean STILL_EMPTY = !OURS.contain("kimngach.cli.Main");

  private static final List<String> LANGUAGE =
      List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");
  private static final List<String> CSV = List.of("com.opencsv..");
  private static final List<String> HTML = List.of("org.jsoup..");
  private static final List<String> JSON = List.of("com.fasterxml.jackson..");
  private static final List<String> OFFICE =
      List.of(
          "org.apache.poi..",
          "org.openxmlformats..",
          "org.apache.xmlbeans..",
          "org.apache.commons.compress.archivers.zip..");
  private static final List<String> OPTIMISATION = List.of("org.ojalgo..");
  private static final List<String> PDF =
      List.of("net.sf.jasperreports..", "org.jfree..", "com.lowagie..", "org.apache.pdfbox..");
  private static final List<String> PDFBOX = List.of("org.apache.pdfbox..");
  private static final List<String> SPELLING = List.of("org.apache.commons.text.similarity..");
  private static final List<String> WEB = List.of("org.eclipse.jetty..");
  private static final List<String> XML = List.of("com.ctc.wstx..", "org.codehaus.stax2..");
  private static final List<String> YAML = List.of("org.yaml..", "com.fasterxml.jackson..");

  /** One row a package. Below {@code settings} no sibling sees another. */
  static List<Row> drawing() {
    return List.of(
        row("cli..", "pipeline..", "settings..", "model..").and(List.of("picocli..")),
        row("pipeline..", "read..", "reconcile..", "derive..", "compose..")
            .and(below("prove..", "render..", "report..", "publish..", "serve.."))
            .and(below("settings..", "model..")),
        row("read", "read..", "settings..", "model.."),
        row("read.sheet..", "model.."),
        row("read.draft..", "read.sheet..", "settings..", "model.."),
        row("read.amount..", "read", "read.sheet..", "model.."),
        row("read.text..", "read", "model.."),
        row("read.form..", "read.sheet..", "read.amount..", "settings..", "model.."),
        row("read.tidy..", "read", "read.sheet..", "read.amount..", "settings..", "model.."),
        row("read.csv..", "read", "read.sheet..", "read.text..", "model..").and(CSV),
        row("read.excel..", "read", "read.sheet..", "read.text..", "read.tidy..")
            .and(below("settings..", "model.."))
            .and(OFFICE)
            .and(XML),
        row("read.html..", "read", "read.sheet..", "read.text..", "settings..", "model..")
            .and(HTML),
        row("reconcile.identity..", "model.."),
        row("reconcile.balance..", "reconcile.identity..", "model..").and(OPTIMISATION),
        row("reconcile.locate..", "reconcile.identity..", "model.."),
        row("reconcile", "reconcile.identity..", "reconcile.locate..", "settings..", "model.."),
        row("derive..", "settings..", "model.."),
        row("compose.sums..", "settings..", "model.."),
        row("compose.ftl..", "model.."),
        row("compose..", "settings..", "model..").and(List.of("freemarker..")),
        row("prove..", "model.."),
        row("render", "settings..", "model..").and(OFFICE),
        row("render.pdf..", "render", "settings..", "model..").and(PDF).and(JSON),
        row("render.sheet..", "render").and(OFFICE),
        row("render.docx..", "render", "render.sheet..", "settings..", "model..").and(OFFICE),
        row("render.image..", "model..").and(PDFBOX),
        row("render.xlsx..", "render", "render.sheet..", "settings..", "model..").and(OFFICE),
        row("report", "settings..", "model..").and(JSON),
        row("report.page..", "report", "settings..", "model..").and(HTML),
        row("report.workbook..", "report", "settings..", "model..").and(OFFICE),
        row("publish..", "settings..", "model..").and(JSON).and(CSV),
        row("serve..", "settings..", "model..").and(WEB).and(JSON),
        row("settings..", "model..").and(YAML).and(CSV).and(SPELLING),
        row("model.."));
  }

  /** A package uses the JDK, itself, the packages its row names, and the libraries of its row. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("drawing")
  void usesOnlyThePackagesAndLibrariesOfItsRow(Row row) {
    classes()
        .that()
        .resideInAPackage(row.name())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(row.allowed()))
        .allowEmptyShould(STILL_EMPTY)
        .check(OURS);
  }

  /** A new package gets a row in the drawing before it gets classes. */
  @Test
  void hasARowForEveryPackage() {
    classes()
        .should()
        .resideInAnyPackage(drawing().stream().map(Row::name).toArray(String[]::new))
        .check(OURS);
  }

  /** The sub-packages of the model are subjects; no two of them need each other. */
  @Test
  void keepsTheSubjectsOfTheModelFreeOfCycles() {
    slices().matching("kimngach.model.(*)..").should().beFreeOfCycles().check(OURS);
  }

  /** Only {@code Main} ends the process; everything else returns an exit code or throws. */
  @Test
  void endsTheProcessInMainOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("kimngach.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(OURS);
  }

  /** Only {@code cli} prints to the terminal; the streams reach everything else as arguments. */
  @Test
  void printsInTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("kimngach.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(OURS);
  }

  /** The day and hour come in from {@code pipeline} or {@code cli}: stages are pure. */
  @Test
  void readsTheClockInThePipelineOnly() {
    noClasses()
        .that(not(resideInAPackage("kimngach.pipeline..").or(resideInAPackage("kimngach.cli.."))))
        .should()
        .callCodeUnitWhere(theClockIsRead())
        .check(OURS);
  }

  /** A name says what a thing is in trade statistics, never that it helps. */
  @Test
  void namesNoClassForHelpingOrManaging() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameContaining("Helper")
        .orShould()
        .haveSimpleNameContaining("Manager")
        .check(OURS);
  }

  /** Each package says what enters, what leaves and what it must not know; nothing is null. */
  @Test
  void marksEveryPackageAsFreeOfNull() {
    Stream<JavaPackage> unmarked =
        OURS.getPackage("kimngach").getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !each.isAnnotatedWith(NullMarked.class));

    assertThat(unmarked.map(JavaPackage::getName)).isEmpty();
  }

  private static DescribedPredicate<JavaCall<?>> theClockIsRead() {
    return DescribedPredicate.describe(
        "read the clock",
        call -> {
          JavaClass owner = call.getTargetOwner();
          String name = call.getTarget().getName();
          boolean clockGiven =
              call.getTarget().getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Clock.class));
          return (owner.getPackageName().startsWith("java.time")
                  && name.equals("now")
                  && !clockGiven)
              || (owner.isEquivalentTo(Clock.class)
                  && (name.startsWith("system") || (name.startsWith("tick") && !clockGiven)))
              || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
              || (owner.isEquivalentTo(Date.class)
                  && name.equals("<init>")
                  && call.getTarget().getRawParameterTypes().isEmpty());
        });
  }

  private static Row row(String name, String... sees) {
    return new Row("kimngach." + name, below(sees));
  }

  private static List<String> below(String... names) {
    return Stream.of(names).map("kimngach."::concat).toList();
  }

  /**
   * A row of the drawing.
   *
   * @param name the package; a trailing {@code ..} takes its sub-packages in
   * @param seen the packages and libraries its classes may use besides the JDK and their own
   *     package
   */
  record Row(String name, List<String> seen) {
    Row and(List<String> more) {
      return new Row(name, Stream.concat(seen.stream(), more.stream()).toList());
    }

    String[] allowed() {
      return Stream.of(LANGUAGE, List.of(name), seen).flatMap(List::stream).toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
