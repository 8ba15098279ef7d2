package kimngach.model;

import java.util.Optional;

/**
 * What a turnover counts. Figures of two scopes are never compared as like with like; only a {@link
 * kimngach.model.figure.Bridge} leads from one to the other.
 */
public enum Scope implements Coded {
  /** Every good that crosses the province's border gates (tất cả các loại hình). */
  ALL_REGIMES("all-regimes"),
  /**
   * Declarations registered at the province's own customs offices only (mở tờ khai trên địa bàn);
   * about a tenth of all regimes.
   */
  DECLARED("declared"),
  /**
   * Goods made in the province (hàng địa phương): a scope of its own, no part of {@link #DECLARED},
   * for such goods may leave through other provinces' gates.
   */
  LOCAL_GOODS("local-goods"),
  /** The whole country's trade (cả nước), of which the province's scopes are no breakdown. */
  NATIONAL("national"),
  /** No scope: an indicator that is no turnover, such as vehicles a day. */
  NONE("");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The scope of a code; empty when no scope has it. A blank code is {@link #NONE}. */
  public static Optional<Scope> ofCode(String code) {
    return Coded.find(values(), code);
  }
}
