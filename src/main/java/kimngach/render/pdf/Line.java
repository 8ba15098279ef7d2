package kimngach.render.pdf;

import java.util.List;

/**
 * One record that JasperReports fills a band with, such as a paragraph or a table row.
 *
 * @param band the detail band it is printed by, as {@link Sheet#band} numbered it
 * @param page lines of one number begin on a new page together
 * @param table the table it belongs to, counted from 0; -1 outside tables
 * @param kept lines of one number stay on one page where a page can hold them
 * @param repeats whether the header of its table is repeated above it when a page breaks before it
 * @param texts what it prints, by field number
 */
record Line(int band, int page, int table, int kept, boolean repeats, List<String> texts) {
  Line {
    texts = List.copyOf(texts);
  }
}
