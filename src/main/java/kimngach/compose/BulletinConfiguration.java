package kimngach.compose;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker as bulletins use it: files of one folder, no way into the program, the same letters
 * and digits on every machine, and every loop of every file can be stopped.
 */
final class BulletinConfiguration extends Configuration {
  private final Set<Template> stoppable = Collections.newSetFromMap(new IdentityHashMap<>());

  BulletinConfiguration(Path folder, BulletinOutputFormat format, TemplateExceptionHandler faults)
      throws IOException {
    super(VERSION_2_3_34);
    setTemplateLoader(new TemplateFolder(folder.toFile()));
    setDefaultEncoding("UTF-8");
    setLocale(Locale.ROOT);
    setNumberFormat("computer");
    setTabSize(1);
    setOutputFormat(format);
    setRecognizeStandardFileExtensions(false);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setTemplateExceptionHandler(faults);
    setLogTemplateExceptions(false);
    setLocalizedLookup(false);
  }

  /** Every way to a template leads through here; {@code null} for an optional one not there. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template;
    try {
      template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    } catch (SecurityException linkOutOfTheFolder) {
      throw new TemplateNotFoundException(name, condition, "It lies outside the folder.");
    }
    if (template != null && stoppable.add(template)) {
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }
}
