package kimngach.render.image;

/**
 * One page of a PDF.
 *
 * @param id what is drawn on it as 32 small hexadecimal digits: pages that look alike and print the
 *     same figures have one id
 * @param width its width in points
 * @param height its height in points
 */
public record Page(String id, float width, float height) {}
