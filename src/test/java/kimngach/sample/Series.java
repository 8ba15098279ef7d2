package kimngach.sample;

/**
 * What a figure measures, apart from its period: the first columns of a tidy row.
 *
 * @param scope {@code all-regimes}, {@code declared}, {@code local-goods}, or empty for an
 *     indicator without scope
 * @param flow {@code total}, {@code export}, {@code import}, or empty for an indicator without flow
 * @param regime customs code such as {@code A11}, bridge line such as {@code transit}, or empty for
 *     all of them
 * @param gate border gate such as {@code huu-nghi}, or empty for all of them
 * @param measure {@code turnover}, {@code plan}, {@code budget-revenue}, ...
 */
record Series(String scope, String flow, String regime, String gate, String measure) {

  static final String TOTAL = "total";
  static final String EXPORT = "export";
  static final String IMPORT = "import";

  static final String ALL_REGIMES = "all-regimes";
  static final String DECLARED = "declared";

  static Series turnover(String scope, String flow) {
    return new Series(scope, flow, "", "", "turnover");
  }

  static Series indicator(String measure) {
    return new Series("", "", "", "", measure);
  }

  Series ofRegime(String newRegime) {
    return new Series(scope, flow, newRegime, gate, measure);
  }

  Series atGate(String newGate) {
    return new Series(scope, flow, regime, newGate, measure);
  }

  Series inFlow(String newFlow) {
    return new Series(scope, newFlow, regime, gate, measure);
  }

  Series measuring(String newMeasure) {
    return new Series(scope, flow, regime, gate, newMeasure);
  }

  boolean isBridgeLine() {
    return scope.equals(ALL_REGIMES) && !regime.isEmpty();
  }
}
