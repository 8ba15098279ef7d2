package kimngach.read.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that refuses to give more bytes than a workbook can sensibly have. */
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream in, long most) {
    super(in);
    left = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(count);
    return count;
  }

  private void count(int read) throws ZipException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new ZipException("the file unpacks to far more than a delivery holds");
    }
  }

  @Override
  public void close() {
    // The archive goes on after this part and is closed by whoever opened it.
  }
}
