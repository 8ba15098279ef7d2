package kimngach.model;

import java.util.Optional;

/** The direction of trade (luồng hàng), as a delivery names it. */
public enum Flow implements Coded {
  /** Exports and imports together, and other flows where an office prints them (tổng). */
  TOTAL("total"),
  /** Goods leaving the country (xuất khẩu). */
  EXPORT("export"),
  /** Goods entering the country (nhập khẩu). */
  IMPORT("import"),
  /** What an office counts into its total beside exports and imports (loại hình khác). */
  OTHER("other");

  private final String code;

  Flow(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The flow of a code; empty when no flow has it. */
  public static Optional<Flow> ofCode(String code) {
    return Coded.find(values(), code);
  }
}
