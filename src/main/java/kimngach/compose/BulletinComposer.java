package kimngach.compose;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kimngach.compose.sums.Adjustments;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Text;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/** Runs a template folder's {@code bulletin.ftl} against the figures of a month. */
public final class BulletinComposer {
  private static final String TEMPLATE = "bulletin.ftl";

  private final Path folder;
  private final String shownFolder;
  private final Settings settings;
  private final Labels labels;

  /**
   * Composes with a template.
   *
   * @param folder the template's folder
   * @param shownFolder how messages name the folder, such as {@code templates/monthly}
   * @param settings the workspace's settings
   * @param labels the template's labels in every language printed
   */
  public BulletinComposer(Path folder, String shownFolder, Settings settings, Labels labels) {
    this.folder = folder;
    this.shownFolder = shownFolder;
    this.settings = settings;
    this.labels = labels;
  }

  /**
   * Composes the bulletin of a month.
   *
   * @throws TemplateFaultException when the template cannot be read or asks for what is not there;
   *     it names line and column
   */
  public Composed compose(Reporting reporting) {
    Run plain = run(reporting, Adjustments.NONE);
    Adjustments adjustments =
        switch (settings.printedTotals()) {
          case NOTE -> Adjustments.NONE;
          case ADJUST -> plain.tables(settings.codes()).adjustments(plain.blocks());
        };
    Run run = adjustments.equals(Adjustments.NONE) ? plain : run(reporting, adjustments);
    List<Block> noted = run.tables(settings.codes()).noted(run.blocks());
    List<Block> blocks = new MarksInPrint(run.composition()).marked(noted);
    return new Composed(
        bulletin(blocks, reporting), new LedgerBook(run.composition().figures()).of(blocks));
  }

  /**
   * What one run of the template made.
   *
   * @param composition the figures it met and how it printed them
   * @param blocks what it printed, in order
   */
  private record Run(Composition composition, List<Block> blocks) {
    TablesInPrint tables(CodeLists codes) {
      return new TablesInPrint(composition, codes);
    }
  }

  private Run run(Reporting reporting, Adjustments adjustments) {
    Composition composition = new Composition(settings.languages(), labels, adjustments);
    BulletinOutputFormat format = new BulletinOutputFormat(composition);
    Frame root = composition.open(Vocabulary.BULLETIN);
    try {
      Template template = configuration(format).getTemplate(TEMPLATE);
      StringWriter stray = new StringWriter();
      TemplateModels models = new TemplateModels(settings, composition, format, reporting);
      template.process(models.all(), stray);
      if (!stray.toString().isBlank()) {
        throw stray(stray.toString());
      }
      if (!models.areCorrectionsTold()) {
        throw untold();
      }
    } catch (ParseException fault) {
      throw fault(fault);
    } catch (TemplateException fault) {
      throw fault(fault);
    } catch (TemplateNotFoundException missing) {
      throw new TemplateFaultException(
          Fault.at(
              shownFolder + "/" + TEMPLATE,
              "Cần tệp mẫu này, không thấy",
              "Expecting this template, found none"));
    } catch (StackOverflowError endless) {
      throw new TemplateFaultException(
          Fault.at(
              shownFolder + "/" + TEMPLATE,
              "Mẫu này, hoặc một <#macro> trong nó, tự gọi lại chính nó mà không dừng.",
              "Expecting a template that ends, found one that calls itself without end"));
    } catch (IOException fault) {
      throw new TemplateFaultException(
          Fault.at(
              shownFolder + "/" + TEMPLATE,
              "Không đọc được mẫu bản tin; hãy kiểm tra tệp này có tồn tại và là văn bản UTF-8.",
              "Expecting a readable template in UTF-8, found: " + fault.getMessage()));
    }
    return new Run(composition, root.parts("block", Block.class));
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
        blocks);
  }

  private Text title(Masthead masthead) {
    return Text.of(
        settings.languages(),
        language ->
            (masthead.title().plain(language) + " – " + masthead.subject().plain(language))
                .strip());
  }

  private Configuration configuration(BulletinOutputFormat format) throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(format);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    return configuration;
  }

  private TemplateFaultException stray(String words) throws IOException {
    String source = Files.readString(folder.resolve(TEMPLATE));
    return fault(
        TEMPLATE,
        TemplatePlace.of(source, words),
        Vocabulary.stray(words, Vocabulary.BULLETIN, settings.languages()).sentence());
  }

  private TemplateFaultException untold() {
    return new TemplateFaultException(
        Fault.at(
            shownFolder + "/" + TEMPLATE,
            "Có số liệu được hiệu chỉnh nhưng mẫu không in ghi chú: hãy thêm <#list corrections as"
                + " correction> với name, delivered, corrected và reason.",
            "Expecting the template to print every correction, found some that it leaves out: add"
                + " <#list corrections as correction> with name, delivered, corrected and"
                + " reason."));
  }

  private TemplateFaultException fault(ParseException fault) {
    String name = Objects.requireNonNullElse(fault.getTemplateName(), TEMPLATE);
    String place = fault.getLineNumber() + ":" + Math.max(1, fault.getColumnNumber());
    return fault(name, place, SyntaxFault.sentence(fault));
  }

  private TemplateFaultException fault(TemplateException fault) {
    if (fault.getCause() instanceof ParseException inAnother) {
      return fault(inAnother);
    }
    String name = Objects.requireNonNullElse(fault.getTemplateSourceName(), TEMPLATE);
    String place = TemplatePlace.line(fault) + ":" + TemplatePlace.column(fault);
    return fault(name, place, RunFault.sentence(fault));
  }

  private TemplateFaultException fault(String template, String place, Sentence sentence) {
    return new TemplateFaultException(
        new Fault(shownFolder + "/" + template + ":" + place, sentence));
  }
}
