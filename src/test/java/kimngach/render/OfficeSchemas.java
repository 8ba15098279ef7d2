package kimngach.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Holds Office files against the schemas of ECMA-376 (transitional), all of them: the program
 * itself carries the types it needs alone, and would pass over what those do not know.
 *
 * <p>The schemas live in a class loader of their own, for they have the class names of the small
 * ones. Maven puts them into {@code target/office-schemas}.
 */
public final class OfficeSchemas {
  private static final Path FOLDER = Path.of("target/office-schemas");
  private static final Pattern SHARED = Pattern.compile("(xmlbeans|log4j-api)-[0-9.]+\\.jar");

  private static Optional<Object> loaded = Optional.empty();

  private OfficeSchemas() {}

  /**
   * What is wrong with the parts of a file and of the workbooks embedded in it, a line a fault:
   * part, place in the element, and what the schema expects.
   */
  public static List<String> faults(Path file) throws IOException {
    try {
      List<String> faults = new ArrayList<>();
      int parts = check(Files.readAllBytes(file), "", types(), faults);
      assertThat(parts).as("parts held against the schemas").isGreaterThan(3);
      return faults;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Expecting the schemas in " + FOLDER, e);
    }
  }

  /** Loaded once for all tests: it takes a second or two. */
  private static synchronized Object types() throws IOException, ReflectiveOperationException {
    if (loaded.isEmpty()) {
      loaded = Optional.of(typesOf(loader()));
    }
    return loaded.get();
  }

  private static URLClassLoader loader() throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> schemas = Files.list(FOLDER)) {
      schemas.forEach(jar -> jars.add(url(jar)));
    }
    Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .filter(jar -> SHARED.matcher(String.valueOf(jar.getFileName())).matches())
        .forEach(jar -> jars.add(url(jar)));
    return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object typesOf(ClassLoader loader) throws ReflectiveOperationException {
    return loader
        .loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
        .getField("typeSystem")
        .get(null);
  }

  private static int check(byte[] zip, String within, Object types, List<String> faults)
      throws IOException, ReflectiveOperationException {
    int parts = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        byte[] content = in.readAllBytes();
        if (name.endsWith(".xlsx")) {
          parts += check(content, within + name + "!", types, faults);
        } else if (hasSchema(name)) {
          parts++;
          for (Object fault : validated(content, types)) {
            faults.add(within + name + ": " + fault);
          }
        }
      }
    }
    return parts;
  }

  /** The parts of the container itself have schemas of their own, in another standard. */
  private static boolean hasSchema(String part) {
    return part.endsWith(".xml")
        && !part.equals("[Content_Types].xml")
        && !part.equals("docProps/core.xml");
  }

  private static List<Object> validated(byte[] part, Object types)
      throws ReflectiveOperationException {
    ClassLoader loader = types.getClass().getClassLoader();
    Class<?> options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
    Class<?> type = loader.loadClass("org.apache.xmlbeans.SchemaType");
    Class<?> typeLoader = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader");
    Object parsed =
        typeLoader
            .getMethod("parse", InputStream.class, type, options)
            .invoke(types, new ByteArrayInputStream(part), null, null);
    List<Object> faults = new ArrayList<>();
    Object collecting = options.getConstructor().newInstance();
    options.getMethod("setErrorListener", Collection.class).invoke(collecting, faults);
    Class<?> xml = loader.loadClass("org.apache.xmlbeans.XmlObject");
    xml.getMethod("validate", options).invoke(parsed, collecting);
    Object found = xml.getMethod("schemaType").invoke(parsed);
    if (Boolean.TRUE.equals(type.getMethod("isNoType").invoke(found))) {
      faults.add("Expecting a part that a schema knows");
    }
    return faults;
  }
}
