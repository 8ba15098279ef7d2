package kimngach.model.bulletin;

/**
 * The head of the first page: who publishes, under which authority, where and when, and the title.
 *
 * <p>The two columns follow Decree 30/2020/NĐ-CP, Appendix I: issuing body on the left, the name of
 * the state and its motto on the right.
 *
 * @param parentBody the body above the issuing one, in capitals; may be blank
 * @param issuingBody the issuing body, in capitals
 * @param state the name of the state, in capitals
 * @param motto the motto beneath it
 * @param number number and symbol of the document, such as "Số: 05/BC-CTK", in the official
 *     language alone; blank for a document without a number
 * @param placeAndDate place and release date, such as "Lạng Sơn, ngày 29 tháng 11 năm 2023"
 * @param title the kind of document, in capitals, such as "BẢN TIN THỐNG KÊ"
 * @param subject what it is about and for which period
 */
public record Masthead(
    Text parentBody,
    Text issuingBody,
    Text state,
    Text motto,
    Text number,
    Text placeAndDate,
    Text title,
    Text subject)
    implements Block {}
