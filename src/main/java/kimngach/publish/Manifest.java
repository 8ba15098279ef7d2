package kimngach.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What an edition holds and what it was made from, as {@code manifest.json} says it.
 *
 * @param madeFrom everything that decides the bytes
 * @param outputs the edition's own files, by path in its folder; the manifest itself and the copies
 *     in {@code sources/} are not among them; kept sorted by path
 */
public record Manifest(MadeFrom madeFrom, List<HashedFile> outputs) {
  /** The manifest's file name in an edition. */
  public static final String FILE_NAME = "manifest.json";

  public Manifest {
    outputs = outputs.stream().sorted().toList();
  }

  /** The fingerprint of what the edition was made from. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(madeFrom);
  }

  /** As JSON: two spaces of indent, lines end in LF, and equal manifests give equal bytes. */
  public String toJson() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(layout());
      json.writeStartObject();
      json.writeStringField("kimngach", madeFrom.version());
      json.writeNumberField("java", madeFrom.javaRelease());
      json.writeStringField("period", madeFrom.period().toString());
      json.writeStringField("releaseDate", madeFrom.releaseDate().toString());
      json.writeStringField("fingerprint", fingerprint().sha256());
      write(json, "inputs", madeFrom.inputs());
      write(json, "settings", madeFrom.settings());
      write(json, "templates", madeFrom.templates());
      if (!madeFrom.proposals().isEmpty()) {
        write(json, "proposals", madeFrom.proposals());
      }
      write(json, "outputs", outputs);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, String name, List<HashedFile> files)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (HashedFile file : files) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""))
        .withArrayIndenter(lines)
        .withObjectIndenter(lines);
  }
}
