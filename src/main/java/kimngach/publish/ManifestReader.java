package kimngach.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code manifest.json} back. */
final class ManifestReader {
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<HashedFile>> lists = new HashMap<>();

  private ManifestReader() {}

  /** The manifest in a file; empty when there is none, or somebody damaged it. */
  static Optional<Manifest> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      ManifestReader reader = new ManifestReader();
      reader.readObject(json);
      return Optional.of(reader.manifest());
    } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private void readObject(JsonParser json) throws IOException {
    json.nextToken();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (json.nextToken() == JsonToken.START_ARRAY) {
        lists.put(name, files(json));
      } else {
        values.put(name, json.getText());
      }
    }
  }

  private static List<HashedFile> files(JsonParser json) throws IOException {
    List<HashedFile> files = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> file = new HashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        String value = json.nextTextValue();
        file.put(name, value == null ? "" : value);
      }
      files.add(new HashedFile(file.getOrDefault("path", ""), file.getOrDefault("sha256", "")));
    }
    return files;
  }

  private Manifest manifest() {
    MadeFrom madeFrom =
        new MadeFrom(
            value("kimngach"),
            Integer.parseInt(value("java")),
            YearMonth.parse(value("period")),
            LocalDate.parse(value("releaseDate")),
            list("inputs"),
            list("settings"),
            list("templates"),
            list("proposals"));
    return new Manifest(madeFrom, list("outputs"));
  }

  private String value(String name) {
    return values.getOrDefault(name, "");
  }

  private List<HashedFile> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
