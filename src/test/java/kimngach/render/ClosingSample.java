package kimngach.render;

import java.util.List;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;

/** The end of a document, for looking at and for testing: number, signature, appendix. */
public final class ClosingSample {
  private ClosingSample() {}

  /** A number, in Vietnamese alone. */
  public static Text number() {
    return new Text(Map.of(Language.VI, List.of(new Words("Số: 05/BC-CTK"))));
  }

  /** A signature on behalf of somebody, and three recipients. */
  public static Signature signature() {
    return new Signature(
        text("KT. CỤC TRƯỞNG", "FOR THE DIRECTOR"),
        text("PHÓ CỤC TRƯỞNG", "DEPUTY DIRECTOR"),
        text("(Họ và tên mẫu)", "(Sample name)"),
        text("Nơi nhận:", "Recipients:"),
        List.of(
            text("- Tổng cục Thống kê;", "- General Statistics Office;"),
            text("- Ủy ban nhân dân tỉnh;", "- Provincial People's Committee;"),
            text("- Lưu: VT, TH.", "- Filed: archives.")));
  }

  /** The beginning of the first appendix. */
  public static Appendix appendix() {
    return new Appendix(
        text("Phụ lục I", "Appendix I"),
        text("DANH SÁCH CỬA KHẨU", "LIST OF BORDER GATES"),
        new Text(
            Map.of(
                Language.VI,
                List.of(new Words("(Kèm theo văn bản số 05/BC-CTK ngày 29 tháng 11 năm 2023)")))));
  }

  private static Text text(String vi, String en) {
    List<Run> inVi = List.of(new Words(vi));
    List<Run> inEn = List.of(new Words(en));
    return new Text(Map.of(Language.VI, inVi, Language.EN, inEn));
  }
}
