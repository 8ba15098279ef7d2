package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.render.pdf.jrxml.Jrxml;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsualDesignTest {
  private static final String USUAL =
      """
      <jasperReport name="n" pageWidth="600" pageHeight="800" columnWidth="480" leftMargin="50"
       rightMargin="70" topMargin="31" bottomMargin="32">
      <style name="text" default="true" fontName="Tinos" fontSize="12.5" forecolor="#0a0B0c">
       <paragraph lineSpacing="1_1_2" leftIndent="7" rightIndent="8" spacingBefore="2"
        spacingAfter="3"/>
      </style>
      <style name="box" style="text" mode="Opaque" backcolor="#EFF3F8" bold="true" italic="false"
       hTextAlign="Justified">
       <box padding="4" topPadding="1" leftPadding="2" bottomPadding="3" rightPadding="5">
        <pen lineWidth="0.75" lineColor="#1F4E79"/><topPen lineWidth="1"/><leftPen lineWidth="2"/>
        <bottomPen lineColor="#FF0000"/><rightPen lineWidth="3.25"/>
       </box>
       <paragraph lineSpacing="Proportional" lineSpacingSize="1.1" firstLineIndent="28"/>
      </style>
      <style name="rule" style="box" mode="Transparent"><pen lineWidth="2" lineColor="#00FF00"/>
      </style>
      <pageHeader height="30">
       <element kind="textField" x="1" y="4" width="466" height="18" style="box" fontSize="13"
        bold="false" italic="true" forecolor="#123456" hTextAlign="Right">
        <expression><![CDATA[$V{PAGE_NUMBER}]]></expression>
        <property name="net.sf.jasperreports.export.kimngach.from.page" value="2"/>
       </element>
       <element kind="textField" x="0" y="0" width="9" height="18">
        <expression>$V{PAGE_COUNT}</expression>
       </element>
      </pageHeader>
      <pageFooter height="12"/>
      </jasperReport>
      """;

  private final JasperReportsContext context = JasperContext.open(List.of());
  private final Path folder;

  UsualDesignTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("templates"))) {
      return templates.map(path -> path.resolve("bulletin.jrxml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void readsTheTemplatesOfTheProjectAsJasperReportsDoes(Path template) throws JRException {
    assertIsReadAsJasperReportsReads(template);
  }

  @Test
  void readsEveryUsualPartAsJasperReportsDoes() throws IOException, JRException {
    assertIsReadAsJasperReportsReads(written(USUAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "pageWidth=\"600\"; pageWidth=\" 600\"",
        "pageWidth=\"600\"; pageWidth=\"+600\"",
        "pageWidth=\"600\"; pageWidth=\"\"",
        "pageWidth=\"600\"; pageWidth=\"600\" orientation=\"Landscape\"",
        "fontSize=\"12.5\"; fontSize=\"1.25e1\"",
        "fontSize=\"12.5\"; fontSize=\"12.\"",
        "fontSize=\"12.5\"; fontSize=\"1.2.5\"",
        "forecolor=\"#0a0B0c\"; forecolor=\"red\"",
        "forecolor=\"#0a0B0c\"; forecolor=\"#-a0B0c\"",
        "bold=\"true\"; bold=\"TRUE\"",
        "hTextAlign=\"Justified\"; hTextAlign=\"justified\"",
        "style=\"text\"; style=\"rule\"",
        "lineWidth=\"0.75\"; lineWidth=\"0.75\" lineStyle=\"Dashed\"",
        "kind=\"textField\"; kind=\"staticText\"",
        "<pageFooter height=\"12\"/>; <background height=\"12\"/>",
        "<property; <box padding=\"3\"/><property"
      })
  void leavesToJasperReportsWhatIsNotUsual(String from, String to) throws IOException {
    assertThat(USUAL).contains(from);
    Jrxml source = Jrxml.read(written(USUAL.replace(from, to)), "t/bulletin.jrxml");
    assertThat(UsualDesign.of(source.root(), context)).isEmpty();
  }

  private void assertIsReadAsJasperReportsReads(Path template) throws JRException {
    Jrxml source = Jrxml.read(template, "t/bulletin.jrxml");
    Optional<JasperDesign> read = UsualDesign.of(source.root(), context);
    assertThat(read).isPresent();
    assertThat(asPrinted(read.orElseThrow()))
        .isEqualTo(asPrinted(Template.asJasperReportsReads(source, context)));
  }

  /** The report that pages are filled from, where each style knows what it inherits. */
  private String asPrinted(JasperDesign design) throws JRException {
    return JRXmlWriter.writeReport(
            new DirectExpressions(context).compileReport(design), StandardCharsets.UTF_8.name())
        .replaceAll(" uuid=\"[^\"]*\"", "");
  }

  private Path written(String jrxml) throws IOException {
    return Files.writeString(folder.resolve("bulletin.jrxml"), jrxml);
  }
}
