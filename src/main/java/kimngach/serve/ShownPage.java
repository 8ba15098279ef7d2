package kimngach.serve;

/**
 * A page.
 *
 * @param id the name of its picture: small hexadecimal digits, the same while it looks the same
 * @param width its width in points
 * @param height its height in points
 */
public record ShownPage(String id, float width, float height) {}
