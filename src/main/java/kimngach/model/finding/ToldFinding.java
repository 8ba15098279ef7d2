package kimngach.model.finding;

import kimngach.model.Sentence;

/**
 * A finding with the sentence a person reads.
 *
 * @param finding what was found
 * @param sentence the same in Vietnamese and English
 */
public record ToldFinding(Finding finding, Sentence sentence) {}
