package kimngach.sample;

/** Which of the two published states of the year 2023 a figure belongs to. */
enum Release {
  /** As first delivered: declared turnover of 2023 is the estimate of 4,780. */
  FIRST,
  /** As delivered in February 2024: declared turnover of 2023 is 4,975. */
  FINAL
}
