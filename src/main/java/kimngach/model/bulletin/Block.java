package kimngach.model.bulletin;

/** A part of a bulletin that stands by itself on the page; blocks follow each other downwards. */
public sealed interface Block
    permits Masthead,
        Heading,
        Paragraph,
        HeadlineBox,
        Table,
        Chart,
        Note,
        PageBreak,
        Signature,
        Appendix {}
