package kimngach.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kimngach.model.fault.Fault;
import kimngach.model.fault.WorkspaceBusyException;

/**
 * Keeps a workspace to one run at a time, by a lock on {@code .kimngach/lock}.
 *
 * <p>The operating system holds the lock and lets go of it when the process ends in whatever way,
 * so a lock file that a killed run left behind hinders nobody. The file is never deleted: a run
 * waiting at the old file and one at a new file would both think themselves alone.
 */
public final class WorkspaceLock implements AutoCloseable {
  /**
   * Workspaces locked by this process. Asked before the file is opened: closing any channel of the
   * file would let go of the lock that another channel of the same process holds.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  /** Far behind the note, for Windows lets nobody read bytes that are locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int NOTE_BYTES = 4000;

  private final Path file;
  private final FileChannel channel;

  private WorkspaceLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, or stops at once.
   *
   * @param workspace the workspace's folder
   * @throws WorkspaceBusyException when another run holds it, in this process or another
   * @throws kimngach.model.fault.MachineFaultException when the workspace cannot be written
   */
  public static WorkspaceLock take(Path workspace) {
    Path folder = workspace.resolve(".kimngach");
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve("lock");
      if (!HELD_HERE.add(file)) {
        throw busy(folder.resolve("lock"), Optional.of(LockHolder.thisProcess()));
      }
      return lockOrForget(file);
    } catch (IOException refused) {
      throw Refusal.told(folder, refused);
    }
  }

  private static WorkspaceLock lockOrForget(Path file) throws IOException {
    boolean locked = false;
    try {
      WorkspaceLock lock = lock(file);
      locked = true;
      return lock;
    } finally {
      if (!locked) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static WorkspaceLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw busy(file, LockHolder.parse(note(channel)));
      }
      leaveNote(channel, LockHolder.thisProcess().note());
      locked = true;
      return new WorkspaceLock(file, channel);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static String note(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(NOTE_BYTES);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  private static void leaveNote(FileChannel channel, String note) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(note), 0);
  }

  private static WorkspaceBusyException busy(Path file, Optional<LockHolder> holder) {
    String vi =
        holder
            .map(
                run ->
                    " (tiến trình "
                        + run.pid()
                        + named(" trên máy ", run.host())
                        + named(", bắt đầu ", run.start())
                        + ")")
            .orElse("");
    String en =
        holder
            .map(
                run ->
                    " (process "
                        + run.pid()
                        + named(" on ", run.host())
                        + named(", started ", run.start())
                        + ")")
            .orElse("");
    return new WorkspaceBusyException(
        Fault.at(
            file.toString().replace('\\', '/'),
            "Cần thư mục làm việc đang rảnh, nhưng một lần chạy khác đang giữ"
                + vi
                + ": hãy đợi lần đó xong.",
            "Expecting a workspace at rest, found another run in it" + en + ": wait for it."));
  }

  private static String named(String word, String value) {
    return value.isBlank() ? "" : word + value;
  }

  /** Lets the next run in. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      leaveNote(channel, "");
    } catch (IOException ignored) {
      // The note only tells who holds the lock; a stale one is never believed.
    }
    try {
      channel.close();
    } catch (IOException refused) {
      throw Refusal.told(file, refused);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
