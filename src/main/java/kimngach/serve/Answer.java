package kimngach.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the bytes, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body) {

  static Answer json(String json) {
    return new Answer(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  static Answer png(byte[] png) {
    return new Answer(200, "image/png", png);
  }

  /** A status without more words: nobody but a stranger sees it. */
  static Answer refused(int status) {
    return new Answer(
        status, "text/plain;charset=utf-8", (status + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
