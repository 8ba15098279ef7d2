package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kimngach.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an editor may save by mistake, and some that nobody writes by hand. */
class UnusualTemplateFileTest {
  private static final String GOOD =
      "<@paragraph><@vi>Đạt.</@vi><@en>Reached.</@en></@paragraph>\n";

  private final Path folder;

  UnusualTemplateFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Fault> faults(byte[] template) throws IOException {
    Files.write(folder.resolve("bulletin.ftl"), template);
    return Trial.check(folder, Bounds.USUAL).faults();
  }

  private List<Fault> faults(String template) throws IOException {
    return faults(template.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheMarkOfUtf8ThatWindowsWritesForNoWord() throws IOException {
    assertThat(faults("\uFEFF" + GOOD)).isEmpty();
    assertThat(faults("\uFEFF<@paragraf/>\n" + GOOD))
        .extracting(Fault::place)
        .containsExactly("templates/x/bulletin.ftl:1:3");
  }

  @Test
  void readsLinesThatEndAsOnWindows() throws IOException {
    assertThat(faults(GOOD.replace("\n", "\r\n") + "${monht.name}\r\n"))
        .extracting(Fault::place)
        .containsExactly("templates/x/bulletin.ftl:2:3");
  }

  @Test
  void namesTheLineWhereATextIsNotUtf8() throws IOException {
    byte[] windows =
        ("<#-- one -->\n" + GOOD).replace("Đ", "ð").getBytes(Charset.forName("windows-1252"));

    assertThat(faults(windows))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo("templates/x/bulletin.ftl:2:18");
              assertThat(fault.sentence().en()).startsWith("Expecting a file in UTF-8, found");
            });
    assertThat(faults(GOOD.getBytes(StandardCharsets.UTF_16)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.sentence().vi()).contains("hãy lưu lại"));
  }

  @Test
  void readsUtf8WhateverTheHeaderSays() throws IOException {
    assertThat(faults("<#ftl encoding=\"UTF-16\">\n" + GOOD)).isEmpty();
  }

  @Test
  void doesNotTryAFileOfMegabytes() throws IOException {
    assertThat(faults(GOOD + "<#-- note -->\n".repeat(100_000)))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.sentence().en())
                    .isEqualTo(
                        "Expecting a template of at most 1000000 characters, found a longer"
                            + " file"));
  }

  @Test
  void tellsPartsThatStandInOneAnotherWithoutMeasure() throws IOException {
    String nested = "<#if true>".repeat(20_000) + GOOD + "</#if>".repeat(20_000);

    assertThat(faults(nested))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo("templates/x/bulletin.ftl:1:1001");
              assertThat(fault.sentence().en())
                  .isEqualTo("Expecting at most 100 parts in one another, found more here");
            });
    assertThat(faults("<#if true>".repeat(90) + GOOD + "</#if>".repeat(90))).isEmpty();
  }

  @Test
  void tellsBracketsThatStandInOneAnotherWithoutMeasure() throws IOException {
    String nested = GOOD + "<#assign x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ">";

    assertThat(faults(nested))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo("templates/x/bulletin.ftl:2:1");
              assertThat(fault.sentence().en()).contains("too many brackets or signs");
            });
  }
}
