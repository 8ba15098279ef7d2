package kimngach.compose;

import java.nio.file.Path;
import java.util.List;
import kimngach.compose.sums.Adjustments;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Text;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/** Runs a template folder's {@code bulletin.ftl} against the figures of a month. */
public final class BulletinComposer {
  /** The file of the folder that the bulletin is written in. */
  static final String TEMPLATE = "bulletin.ftl";

  private final Path folder;
  private final String shownFolder;
  private final Settings settings;
  private final Labels labels;
  private final Bounds bounds;

  /**
   * Composes with a template.
   *
   * @param folder the template's folder
   * @param shownFolder how messages name the folder, such as {@code templates/monthly}
   * @param settings the workspace's settings
   * @param labels the template's labels in every language printed
   */
  public BulletinComposer(Path folder, String shownFolder, Settings settings, Labels labels) {
    this(folder, shownFolder, settings, labels, Bounds.USUAL);
  }

  BulletinComposer(
      Path folder, String shownFolder, Settings settings, Labels labels, Bounds bounds) {
    this.bounds = bounds;
    this.folder = folder;
    this.shownFolder = shownFolder;
    this.settings = settings;
    this.labels = labels;
  }

  /**
   * Composes the bulletin of a month.
   *
   * @throws TemplateFaultException when the template cannot be read or asks for what is not there;
   *     it tells every fault with its line
   */
  public Composed compose(Reporting reporting) {
    Sources sources = new Sources(folder, shownFolder, TEMPLATE);
    TemplateRun plain = run(reporting, Adjustments.NONE, sources);
    refuse(new TemplateFaults(sources, shownFolder, settings, labels).stopping(plain));
    Adjustments adjustments =
        switch (settings.printedTotals()) {
          case NOTE -> Adjustments.NONE;
          case ADJUST -> tables(plain).adjustments(plain.blocks());
        };
    TemplateRun run =
        adjustments.equals(Adjustments.NONE) ? plain : run(reporting, adjustments, sources);
    refuse(run.faults());
    List<Block> noted = tables(run).noted(run.blocks());
    List<Block> blocks = new MarksInPrint(run.composition()).marked(noted);
    return new Composed(
        bulletin(blocks, reporting), new LedgerBook(run.composition().figures()).of(blocks));
  }

  /**
   * Everything that is wrong with the template: what would stop {@link #compose}, numbers typed by
   * hand and languages that are missing, in branches that this month does not come to as well.
   */
  public CheckedTemplate check(Reporting reporting) {
    Sources sources = new Sources(folder, shownFolder, TEMPLATE);
    TemplateRun run = run(reporting, Adjustments.NONE, sources);
    return new CheckedTemplate(
        new TemplateFaults(sources, shownFolder, settings, labels).all(run),
        bulletin(run.blocks(), reporting),
        UnusedLabels.keys(sources.trees(), labels, settings));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
  }

  private TablesInPrint tables(TemplateRun run) {
    return new TablesInPrint(run.composition(), settings.codes());
  }

  private TemplateRun run(Reporting reporting, Adjustments adjustments, Sources sources) {
    Composition composition = new Composition(settings.languages(), labels, adjustments, bounds);
    BulletinOutputFormat format = new BulletinOutputFormat(composition);
    TemplateModels models = new TemplateModels(settings, composition, format, reporting);
    TemplateRun run = new TemplateRun(composition, models, shownFolder, sources);
    run.start(folder, format, bounds);
    return run;
  }

  private Bulletin bulletin(List<Block> blocks, Reporting reporting) {
    Text author =
        Text.of(
            settings.languages(), language -> settings.office().name().getOrDefault(language, ""));
    Text title =
        blocks.stream()
            .filter(Masthead.class::isInstance)
            .map(block -> title((Masthead) block))
            .findFirst()
            .orElse(author);
    return new Bulletin(
        title,
        author,
        reporting.releaseDate(),
        settings.languages(),
        settings.arrangement(),
        blocks,
        MarksInPrint.meanings(settings.languages(), labels));
  }

  private Text title(Masthead masthead) {
    return Text.of(
        settings.languages(),
        language ->
            (masthead.title().plain(language) + " – " + masthead.subject().plain(language))
                .strip());
  }
}
