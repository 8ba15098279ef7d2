package kimngach.compose;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Block;
import kimngach.model.fault.Fault;

/** One run of a template: what it printed, or what is wrong with it. */
final class TemplateRun {
  /** What is said of a template that makes no bulletin. */
  static final Sentence NOTHING =
      new Sentence(
          "Mẫu không in gì cả: tệp này trống, hoặc mọi phần đều nằm trong <#if> không đúng.",
          "Expecting a template that makes a bulletin, found one that prints nothing: the file is"
              + " empty, or all of it stands in an <#if> that does not hold");

  private final Composition composition;
  private final TemplateModels models;
  private final Map<String, TemplateModel> given;
  private final Frame root;
  private final String shownFolder;
  private final Sources sources;
  private final List<Fault> syntax = new ArrayList<>();
  private final List<Fault> others = new ArrayList<>();

  TemplateRun(Composition composition, TemplateModels models, String shownFolder, Sources sources) {
    this.composition = composition;
    this.models = models;
    this.given = models.all();
    this.root = composition.open(Vocabulary.BULLETIN);
    this.shownFolder = shownFolder;
    this.sources = sources;
  }

  Composition composition() {
    return composition;
  }

  /** What the template is given, by name. */
  Map<String, TemplateModel> given() {
    return given;
  }

  /** What it printed, in order. */
  List<Block> blocks() {
    return root.parts("block", Block.class);
  }

  /** Where the template, or a file it includes, cannot be parsed. */
  List<Fault> syntax() {
    return syntax;
  }

  /** What went wrong while it ran, and what stands at no piece of it. */
  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(syntax);
    composition.faults().found().forEach(found -> all.add(at(found.place(), found.sentence())));
    all.addAll(others);
    return all;
  }

  void start(Path folder, BulletinOutputFormat format, Bounds bounds) {
    try {
      BulletinConfiguration configuration =
          new BulletinConfiguration(folder, format, composition.faults());
      if (parses(configuration) && sources.trees().stream().noneMatch(Refusals::isRefused)) {
        run(configuration.getTemplate(BulletinComposer.TEMPLATE), bounds);
      }
    } catch (TemplateException fault) {
      composition.faults().add(fault);
    } catch (TemplateNotFoundException missing) {
      others.add(whole("Cần tệp mẫu này, không thấy", "Expecting this template, found none"));
    } catch (OverBounds stopped) {
      others.add(
          stopped
              .place()
              .map(place -> at(place, stopped.sentence()))
              .orElseGet(() -> whole(stopped.sentence())));
    } catch (StackOverflowError endless) {
      others.add(endless());
    } catch (IOException fault) {
      others.add(
          whole(
              "Không đọc được mẫu bản tin; hãy kiểm tra tệp này có tồn tại và là văn bản UTF-8.",
              "Expecting a readable template in UTF-8, found: " + fault.getMessage()));
    }
  }

  /** Every file of the template is parsed before it runs, so that all faults of all are told. */
  private boolean parses(BulletinConfiguration configuration) throws IOException {
    syntax.addAll(sources.unreadable());
    if (!syntax.isEmpty()) {
      return false;
    }
    for (String name : sources.names()) {
      try {
        configuration.getTemplate(name);
      } catch (ParseException fault) {
        Tree recovered = sources.recover(name);
        syntax.addAll(SyntaxCheck.faults(recovered, fault, configuration));
      } catch (StackOverflowError nested) {
        syntax.add(tooNested(name));
      }
    }
    if (syntax.isEmpty()) {
      sources.trees().forEach(tree -> syntax.addAll(StrayReturn.faults(tree)));
    }
    return syntax.isEmpty();
  }

  private void run(Template template, Bounds bounds) throws TemplateException, IOException {
    StrayWords stray = new StrayWords(composition.budget());
    Environment environment = template.createProcessingEnvironment(given, stray);
    new BoundedRun(environment, bounds.time()).run();
    if (!stray.toString().isBlank()) {
      others.add(stray(stray.toString()));
    }
    if (composition.faults().count() == 0 && others.isEmpty() && blocks().isEmpty()) {
      others.add(whole(NOTHING));
    }
    if (composition.faults().count() == 0 && !models.areCorrectionsTold()) {
      others.add(
          whole(
              "Có số liệu được hiệu chỉnh nhưng mẫu không in ghi chú: hãy thêm <#list corrections"
                  + " as correction> với name, delivered, corrected và reason.",
              "Expecting the template to print every correction, found some that it leaves out: add"
                  + " <#list corrections as correction> with name, delivered, corrected and"
                  + " reason."));
    }
  }

  private Fault tooNested(String name) {
    Sentence sentence =
        new Sentence(
            "Mẫu có quá nhiều dấu ngoặc hoặc dấu lồng vào nhau ở đây.",
            "Expecting a template that people can read, found too many brackets or signs in one"
                + " another");
    return sources
        .find(name)
        .flatMap(tree -> tree.longest().map(at -> tree.source().fault(at, at + 1, sentence)))
        .orElseGet(() -> whole(sentence));
  }

  private Fault stray(String words) {
    Optional<Tree> tree = sources.find(BulletinComposer.TEMPLATE);
    Sentence sentence =
        Vocabulary.stray(words, Vocabulary.BULLETIN, composition.languages()).sentence();
    return tree.map(
            one -> {
              int start = TemplatePlace.of(one.source().text(), words);
              String first = words.strip().lines().findFirst().orElse("");
              return one.source().fault(start, start + first.length(), sentence);
            })
        .orElseGet(() -> whole(sentence));
  }

  /** A template that calls itself; the macro or include that does is told if it can be found. */
  private Fault endless() {
    Sentence sentence =
        new Sentence(
            "Mẫu này, hoặc một <#macro> trong nó, tự gọi lại chính nó mà không dừng.",
            "Expecting a template that ends, found one that calls itself without end");
    return sources.trees().stream()
        .flatMap(
            tree ->
                Recursion.in(tree)
                    .map(at -> tree.source().fault(at.start(), at.insideEnd(), sentence)))
        .findFirst()
        .orElseGet(() -> whole(sentence));
  }

  private Fault whole(String vi, String en) {
    return whole(new Sentence(vi, en));
  }

  private Fault whole(Sentence sentence) {
    return new Fault(shownFolder + "/" + BulletinComposer.TEMPLATE, sentence);
  }

  /** A fault at the piece that FreeMarker names the beginning of. */
  private Fault at(RunPlace place, Sentence sentence) {
    String file = Objects.requireNonNullElse(place.file(), BulletinComposer.TEMPLATE);
    Optional<Tree> tree = sources.find(file);
    if (tree.isEmpty()) {
      String where = shownFolder + "/" + file + ":" + place.line() + ":" + place.column();
      return new Fault(where, sentence);
    }
    int start = tree.get().source().offset(place.line(), place.column());
    int end = tree.get().endAt(start);
    return tree.get().source().fault(start, end, sentence);
  }
}
