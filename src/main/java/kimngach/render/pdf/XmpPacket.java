package kimngach.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.render.LanguageTag;

/** The XMP metadata of a PDF: title, author, dates, and that it follows PDF/A-2a and PDF/UA-1. */
final class XmpPacket {
  private XmpPacket() {}

  static byte[] of(Bulletin bulletin, String creator, String producer) {
    Language official = bulletin.languages().get(0);
    String codes =
        bulletin.languages().stream()
            .map(language -> "<rdf:li>" + LanguageTag.of(language) + "</rdf:li>")
            .collect(Collectors.joining());
    return String.format(
            Locale.ROOT,
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt>%s</rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag>%s</rdf:Bag></dc:language>
            <xmp:CreatorTool>%s</xmp:CreatorTool>
            <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
            <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
            <pdf:Producer>%6$s</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
             <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
             </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """,
            titles(bulletin),
            escaped(bulletin.author().plain(official)),
            codes,
            escaped(creator),
            bulletin.releaseDate(),
            escaped(producer))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The title readers see, the official one, and after it every language's. */
  private static String titles(Bulletin bulletin) {
    String byDefault = title("x-default", bulletin.title().plain(bulletin.languages().get(0)));
    return bulletin.languages().stream()
        .filter(language -> !bulletin.title().plain(language).isBlank())
        .map(language -> title(LanguageTag.of(language), bulletin.title().plain(language)))
        .collect(Collectors.joining("", byDefault, ""));
  }

  private static String title(String language, String words) {
    return "<rdf:li xml:lang=\"" + language + "\">" + escaped(words) + "</rdf:li>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
