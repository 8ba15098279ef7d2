package kimngach.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.TemplateFile;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Opens the Word file that holds the look. What stands in it goes out with every bulletin, so it
 * may hold no programs and lead to nothing elsewhere.
 */
final class WordFile {
  private static final List<String> PROGRAMS = List.of("vbaproject", "activex", "oleobject");

  private WordFile() {}

  /**
   * Opens a look.
   *
   * @param place the file as messages name it
   * @throws TemplateFaultException when it is no Word file without programs
   */
  static XWPFDocument open(Path file, String place) {
    byte[] bytes = TemplateFile.read(file, place);
    refuseOtherFormats(bytes, place);
    try {
      XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
      refusePrograms(document, place);
      forgetComments(document);
      return document;
    } catch (RecordFormatException tooLarge) {
      throw fault(
          place,
          "Cần một tệp Word (.docx) có các phần vừa phải, thấy một phần (hình, tệp nhúng) quá lớn:"
              + " hãy thu nhỏ hoặc bỏ đi",
          "Expecting a Word file (.docx) with parts of moderate size, found one, such as a picture,"
              + " that is far too large: make it smaller or remove it");
    } catch (IOException
        | POIXMLException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | EmptyFileException e) {
      throw fault(
          place,
          "Cần một tệp Word (.docx) mở được, nhưng tệp bị hỏng (" + e.getMessage() + ")",
          "Expecting a Word file (.docx) that opens, found: " + e.getMessage());
    }
  }

  private static void refuseOtherFormats(byte[] bytes, String place) {
    FileMagic magic = bytes.length == 0 ? FileMagic.UNKNOWN : FileMagic.valueOf(bytes);
    if (magic == FileMagic.OLE2) {
      if (isEncrypted(bytes)) {
        throw fault(
            place,
            "Cần một tệp Word không đặt mật khẩu, thấy tệp có mật khẩu: hãy bỏ mật khẩu trong Word"
                + " (Tệp, Thông tin, Bảo vệ tài liệu)",
            "Expecting a Word file without a password, found one with a password: remove it in Word"
                + " (File, Info, Protect Document)");
      }
      throw fault(
          place,
          "Cần một tệp Word .docx, thấy định dạng Word cũ (.doc): hãy lưu lại thành .docx",
          "Expecting a Word file .docx, found the old format (.doc): save it as .docx");
    }
    if (magic != FileMagic.OOXML) {
      throw fault(
          place,
          "Cần một tệp Word (.docx) mở được, thấy một tệp không phải của Word",
          "Expecting a Word file (.docx) that opens, found a file that is not Word's");
    }
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return system.getRoot().hasEntry("EncryptedPackage");
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }

  private static void refusePrograms(XWPFDocument document, String place)
      throws OpenXML4JException {
    if (document.getPackagePart().getContentType().toLowerCase(Locale.ROOT).contains("macro")) {
      throw program(place, "macroEnabled");
    }
    for (PackagePart part : document.getPackage().getParts()) {
      String name = part.getPartName().getName();
      String known = name.toLowerCase(Locale.ROOT);
      if (PROGRAMS.stream().anyMatch(known::contains)) {
        throw program(place, name);
      }
      if (!part.isRelationshipPart() && part.hasRelationships()) {
        for (PackageRelationship link : part.getRelationships()) {
          refuseOutside(link, place);
        }
      }
    }
  }

  private static TemplateFaultException program(String place, String found) {
    return fault(
        place,
        "Cần một tệp Word không chứa chương trình (macro, đối tượng nhúng), thấy "
            + found
            + ": hãy lưu lại thành .docx không có macro",
        "Expecting a Word file without programs (macros, embedded objects), found "
            + found
            + ": save it as a .docx without macros");
  }

  /** A picture or template on another computer would be fetched by every reader's Word. */
  private static void refuseOutside(PackageRelationship link, String place) {
    boolean hyperlink = link.getRelationshipType().endsWith("/hyperlink");
    if (link.getTargetMode() == TargetMode.EXTERNAL && !hyperlink) {
      String target = link.getTargetURI().toString();
      throw fault(
          place,
          "Cần mọi hình và mẫu nằm trong tệp Word, thấy liên kết ra ngoài tới "
              + target
              + ": hãy nhúng vào tệp hoặc bỏ đi",
          "Expecting every picture and template inside the Word file, found a link to "
              + target
              + ": embed it or remove it");
    }
  }

  /** What editors, or we, remarked in the margin is not for the readers of the bulletin. */
  private static void forgetComments(XWPFDocument document) {
    XWPFComments comments = document.getDocComments();
    if (comments != null) {
      while (!comments.getComments().isEmpty()) {
        comments.removeComment(0);
      }
    }
  }

  private static TemplateFaultException fault(String place, String vi, String en) {
    return new TemplateFaultException(Fault.at(place, vi, en));
  }
}
