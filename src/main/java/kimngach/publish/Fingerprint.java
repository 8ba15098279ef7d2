package kimngach.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * One hash over everything an edition is made from: two runs of one fingerprint give the same
 * bytes.
 *
 * @param sha256 64 small hexadecimal digits
 */
public record Fingerprint(String sha256) {

  /** The fingerprint of what an edition is made from. */
  public static Fingerprint of(MadeFrom madeFrom) {
    MessageDigest digest = HashedFile.newSha256();
    add(digest, "version", madeFrom.version());
    add(digest, "java", String.valueOf(madeFrom.javaRelease()));
    add(digest, "period", madeFrom.period().toString());
    add(digest, "release-date", madeFrom.releaseDate().toString());
    add(digest, "input", madeFrom.inputs());
    add(digest, "setting", madeFrom.settings());
    add(digest, "template", madeFrom.templates());
    add(digest, "proposal", madeFrom.proposals());
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, String kind, List<HashedFile> files) {
    files.forEach(file -> add(digest, kind, file.sha256() + " " + file.path()));
  }

  private static void add(MessageDigest digest, String kind, String value) {
    digest.update((kind + " " + value + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return sha256;
  }
}
