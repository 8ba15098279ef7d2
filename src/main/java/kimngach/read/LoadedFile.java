package kimngach.read;

import kimngach.model.Vintage;

/** A delivered file whose bytes are in memory: read once, hashed, not yet understood. */
public final class LoadedFile {
  private final String path;
  private final Vintage vintage;
  private final String sha256;
  private final byte[] bytes;

  LoadedFile(String path, Vintage vintage, String sha256, byte[] bytes) {
    this.path = path;
    this.vintage = vintage;
    this.sha256 = sha256;
    this.bytes = bytes;
  }

  /** The path from the workspace, with slashes, such as {@code input/2023-11/turnover.csv}. */
  public String path() {
    return path;
  }

  /** The delivery it belongs to. */
  public Vintage vintage() {
    return vintage;
  }

  /** The SHA-256 of its bytes, 64 small hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Its bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
