package kimngach.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import kimngach.read.sheet.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * The records of a long text, split into cells by a thread of its own while the caller makes sense
 * of those before; a few hundred at most wait to be taken.
 */
final class RecordsAhead implements AutoCloseable {
  private static final int RECORDS_OF_A_BATCH = 64;
  private static final int WAITING_BATCHES = 8;
  private static final List<Row> END = List.of();

  private final BlockingQueue<List<Row>> batches = new ArrayBlockingQueue<>(WAITING_BATCHES);
  private final CSVReader reader;
  private final RepeatedCells cells = new RepeatedCells();
  private final Thread thread = new Thread(this::readAll, "records-ahead");
  private volatile int line = 1;
  private volatile @Nullable Throwable failure;

  /**
   * One record as a row of a table.
   *
   * @param line the line from 1 that it begins in
   * @param cells what stands between the separators, quotes taken off
   */
  record Row(int line, List<RawCell> cells) {}

  RecordsAhead(CSVReader reader) {
    this.reader = reader;
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The next records; none at the end.
   *
   * @throws UnreadableRecordException when the text cannot be read or split further; all records
   *     before were given
   */
  List<Row> next() throws UnreadableRecordException {
    List<Row> batch = taken();
    Throwable broken = failure;
    if (batch.isEmpty() && broken instanceof IOException e) {
      throw new UnreadableRecordException(line, e);
    }
    if (batch.isEmpty() && broken != null) {
      throw new IllegalStateException(broken);
    }
    return batch;
  }

  private List<Row> taken() {
    try {
      return batches.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void readAll() {
    try {
      try {
        split();
      } catch (IOException | CsvValidationException | RuntimeException | Error e) {
        failure = e;
      }
      batches.put(END);
    } catch (InterruptedException e) {
      // Nobody wants the rest.
    }
  }

  private void split() throws IOException, CsvValidationException, InterruptedException {
    List<Row> batch = new ArrayList<>(RECORDS_OF_A_BATCH);
    try {
      for (String[] texts = reader.readNext(); texts != null; texts = reader.readNext()) {
        batch.add(new Row(line, cells.row(texts)));
        line = (int) reader.getLinesRead() + 1;
        if (batch.size() == RECORDS_OF_A_BATCH) {
          batches.put(batch);
          batch = new ArrayList<>(RECORDS_OF_A_BATCH);
        }
      }
    } finally {
      if (!batch.isEmpty()) {
        batches.put(batch);
      }
    }
  }

  /** Stops reading; the file is free when this returns. */
  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }
}
