package kimngach.pipeline;

import java.util.List;

/** The files of an edition, beside its manifest. */
final class EditionFiles {
  static final String PDF = "bulletin.pdf";
  static final String DOCX = "bulletin.docx";
  static final String TABLES = "tables.xlsx";
  static final String OBSERVATIONS = "observations.csv";
  static final String FINDINGS = "findings.json";
  static final String PAGE = "findings.html";
  static final String LEDGER = "ledger.json";

  /** All of them: an edition that lacks one is not published. */
  static final List<String> ALL = List.of(PDF, DOCX, TABLES, OBSERVATIONS, FINDINGS, PAGE, LEDGER);

  private EditionFiles() {}
}
