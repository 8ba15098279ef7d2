package kimngach.settings;

import kimngach.model.Flow;
import kimngach.model.Regime;

/**
 * A customs regime (mã loại hình) of the workspace's list, whether or not a bulletin prints it by
 * name.
 *
 * @param regime its code, such as {@code A11}
 * @param flow exports or imports: a code belongs to one of them
 * @param name what it is called
 * @param group a word for the regimes it belongs with, such as {@code processing}; may be blank
 */
public record ListedRegime(Regime regime, Flow flow, ListedName name, String group) {}
