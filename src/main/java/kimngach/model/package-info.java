/**
 * The words of trade statistics as types.
 *
 * <p>Observation: quan sát; turnover: kim ngạch; flow: luồng (xuất khẩu, nhập khẩu); scope: phạm vi
 * (tất cả các loại hình; mở tờ khai trên địa bàn); regime: loại hình; border gate: cửa khẩu; plan:
 * kế hoạch; year to date: cộng dồn; same period last year: cùng kỳ năm trước; vintage: kỳ số liệu;
 * revision: điều chỉnh.
 *
 * <p>Imports the JDK and jspecify only. Knows nothing of files, languages of print or libraries.
 */
@NullMarked
package kimngach.model;

import org.jspecify.annotations.NullMarked;
