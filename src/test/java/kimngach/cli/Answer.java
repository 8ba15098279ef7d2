package kimngach.cli;

/**
 * What a run of the program said.
 *
 * @param code the exit code
 * @param out the data, from standard output
 * @param err everything else, from standard error
 */
record Answer(int code, String out, String err) {}
