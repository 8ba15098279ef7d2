package kimngach.compose;

import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Ledger;

/**
 * What a template made.
 *
 * @param bulletin what is printed
 * @param ledger the figures it prints and where
 */
public record Composed(Bulletin bulletin, Ledger ledger) {}
