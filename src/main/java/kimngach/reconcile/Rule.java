package kimngach.reconcile;

import java.util.stream.Stream;

/** One statement that delivered figures must obey. */
interface Rule {

  /** Every place where it looks, in any order, those where the statement holds too. */
  Stream<Check> check(AsOfView view, Strictness strictness);
}
