package kimngach.model.bulletin;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
