package kimngach.render.docx;

import java.util.Map;
import java.util.TreeMap;

/** The parts of the look beside its styles: page set-up, page number, list mark. */
final class LookParts {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String EDITORS =
      "Tệp này giữ hình thức của bản tin: hãy sửa khổ giấy và các kiểu (styles); đoạn này không"
          + " được in. / This file holds the look of the bulletin: change page and styles; this"
          + " paragraph is not printed.";

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/docProps/app.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      <Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/>
      <Override PartName="/word/settings.xml" ContentType="{word}.settings+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="{word}.numbering+xml"/>
      <Override PartName="/word/header1.xml" ContentType="{word}.header+xml"/>
      <Override PartName="/word/header2.xml" ContentType="{word}.header+xml"/>
      </Types>
      """
          .replace("{word}", "application/vnd.openxmlformats-officedocument.wordprocessingml");

  private static final String PACKAGE_LINKS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" \
      Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>
      <Relationship Id="rId3" Type="{office}/extended-properties" Target="docProps/app.xml"/>
      </Relationships>
      """;

  private static final String DOCUMENT_LINKS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>
      <Relationship Id="rId2" Type="{office}/settings" Target="settings.xml"/>
      <Relationship Id="rId3" Type="{office}/numbering" Target="numbering.xml"/>
      <Relationship Id="rId4" Type="{office}/header" Target="header1.xml"/>
      <Relationship Id="rId5" Type="{office}/header" Target="header2.xml"/>
      </Relationships>
      """;

  private static final String MARGINS =
      "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
          + " w:footer=\"567\" w:gutter=\"0\"/>";
  private static final String NARROW_MARGINS =
      "<w:pgMar w:top=\"624\" w:right=\"1134\" w:bottom=\"567\" w:left=\"1134\" w:header=\"340\""
          + " w:footer=\"340\" w:gutter=\"0\"/>";

  /** A4; margins 20, 15, 20 and 30 mm; the number of the page in the top margin from page 2 on. */
  private static final String DOCUMENT =
      """
      <w:document {word}><w:body>
      <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>{editors}</w:t></w:r></w:p>
      <w:sectPr><w:headerReference w:type="default" r:id="rId4"/>\
      <w:headerReference w:type="first" r:id="rId5"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      {margins}<w:titlePg/></w:sectPr>
      </w:body></w:document>
      """
          .replace("{margins}", MARGINS);

  private static final String PAGE_NUMBER =
      """
      <w:hdr {word}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
      """;

  private static final String NO_PAGE_NUMBER =
      """
      <w:hdr {word}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>
      """;

  private static final String SETTINGS =
      """
      <w:settings {word}><w:defaultTabStop w:val="567"/>\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
      """;

  private static final String LIST =
      """
      <w:numbering {word}><w:abstractNum w:abstractNumId="0">\
      <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="bullet"/><w:pStyle w:val="ListItem"/><w:lvlText w:val="-"/>\
      <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="851" w:hanging="284"/></w:pPr>\
      <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
      w:cs="Times New Roman"/></w:rPr></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """;

  private static final String CORE =
      """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bản tin / Bulletin</dc:title>\
      </cp:coreProperties>
      """;

  private static final String APP =
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>kimngach</Application></Properties>
      """;

  private LookParts() {}

  /** The same with narrower margins, 20, 20, 12 and 20 mm: a sheet that is no official document. */
  static Map<String, String> withNarrowMargins() {
    Map<String, String> parts = new TreeMap<>(byName());
    parts.computeIfPresent(
        "word/document.xml", (name, document) -> document.replace(MARGINS, NARROW_MARGINS));
    return parts;
  }

  /** The parts, by their names in the file. */
  static Map<String, String> byName() {
    return Map.of(
        "[Content_Types].xml", part(CONTENT_TYPES),
        "_rels/.rels", part(PACKAGE_LINKS),
        "docProps/core.xml", part(CORE),
        "docProps/app.xml", part(APP),
        "word/_rels/document.xml.rels", part(DOCUMENT_LINKS),
        "word/document.xml", part(DOCUMENT),
        "word/header1.xml", part(PAGE_NUMBER),
        "word/header2.xml", part(NO_PAGE_NUMBER),
        "word/settings.xml", part(SETTINGS),
        "word/numbering.xml", part(LIST));
  }

  private static String part(String xml) {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return DECLARATION
        + xml.replace("{word}", WORD).replace("{office}", office).replace("{editors}", EDITORS);
  }
}
