/**
 * Makes the sample deliveries under {@code input/}: what the offices of Lạng Sơn might have sent
 * each month from November 2022 to February 2024, and the press figures of December 2024.
 *
 * <p>In: nothing but the tables in {@link kimngach.sample.Published} and {@link
 * kimngach.sample.TradeMonths}. Out: CSV files and workbooks, the same bytes on each run. Published
 * figures are written as they were printed; everything else is constructed to add up to them, and
 * its note says so. Knows nothing of the program that reads the files.
 */
package kimngach.sample;
