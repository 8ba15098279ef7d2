package kimngach.model.bulletin;

import kimngach.model.figure.FigureId;

/**
 * A figure as printed in one language; it keeps its id, so that the way back to the cells stays
 * open.
 *
 * @param id the figure printed
 * @param text the number as printed, without its unit: {@code 46.716} in Vietnamese, {@code 46,716}
 *     in English
 */
public record PrintedFigure(FigureId id, String text) implements Run {}
