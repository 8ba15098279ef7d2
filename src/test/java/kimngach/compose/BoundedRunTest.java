package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateMethodModelEx;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundedRunTest {
  private static BoundedRun run(String template, TemplateMethodModelEx ask) throws Exception {
    Configuration silent = new Configuration(Configuration.VERSION_2_3_34);
    silent.setLogTemplateExceptions(false);
    Template parsed = new Template("x", new StringReader(template), silent);
    return new BoundedRun(
        parsed.createProcessingEnvironment(Map.of("ask", ask), new StringWriter()),
        Duration.ofSeconds(30));
  }

  @Test
  void tellsATemplateThatNeedsMoreMemoryThanThereIs() throws Exception {
    BoundedRun doubling =
        run(
            "<#assign all = ask()>",
            given -> {
              throw new OutOfMemoryError("Java heap space");
            });

    assertThatThrownBy(doubling::run)
        .isInstanceOfSatisfying(
            OverBounds.class,
            stopped ->
                assertThat(stopped.sentence().en())
                    .startsWith("Expecting a template that fits into memory, found one"));
  }

  @Test
  void handsOnWhatTheTemplateFailsWith() throws Exception {
    BoundedRun failing =
        run(
            "<#assign all = ask()>",
            given -> {
              throw new IllegalStateException("ours");
            });

    assertThatThrownBy(failing::run).hasStackTraceContaining("ours");
    assertThatThrownBy(run("${missing}", given -> "")::run).hasMessageContaining("missing");
  }

  @Test
  void endsWhenTheTemplateDoes() throws Exception {
    StringWriter out = new StringWriter();
    Template hello =
        new Template(
            "x", new StringReader("xin chào"), new Configuration(Configuration.VERSION_2_3_34));

    new BoundedRun(hello.createProcessingEnvironment(Map.of(), out), Duration.ofSeconds(30)).run();

    assertThat(out).hasToString("xin chào");
  }
}
