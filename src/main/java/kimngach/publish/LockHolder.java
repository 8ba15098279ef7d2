package kimngach.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The run that holds a workspace, as the lock file names it.
 *
 * @param pid the process id
 * @param host the machine's name; blank when unknown
 * @param start the moment the process started, ISO 8601; blank when unknown
 */
record LockHolder(long pid, String host, String start) {
  private static final int LONGEST_NOTE = 1000;

  /** This process. */
  static LockHolder thisProcess() {
    ProcessHandle process = ProcessHandle.current();
    return new LockHolder(
        process.pid(), hostName(), process.info().startInstant().map(Instant::toString).orElse(""));
  }

  /** The holder that a note in a lock file names; empty when the note is blank or damaged. */
  static Optional<LockHolder> parse(String note) {
    String[] words = note.strip().split("\t", -1);
    if (note.length() > LONGEST_NOTE || words.length != 3 || !words[0].matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new LockHolder(Long.parseLong(words[0]), words[1], words[2]));
  }

  /** The note for a lock file: one line that {@link #parse} reads back. */
  String note() {
    return pid + "\t" + host + "\t" + start + "\n";
  }

  /** Asks the environment, never the name service: that may keep a run waiting for seconds. */
  private static String hostName() {
    for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname"), StandardCharsets.UTF_8).strip();
    } catch (IOException unknown) {
      return "";
    }
  }
}
