package kimngach.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import kimngach.model.bulletin.Bulletin;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** The properties of an Office file: they come from the bulletin, never from clock or machine. */
public final class OfficeProperties {
  private OfficeProperties() {}

  /** Gives a file the title, author, language and release date of the bulletin it holds. */
  public static void set(POIXMLDocument file, Bulletin bulletin) {
    POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
    core.setTitle(PrintedLine.joined(bulletin.title(), bulletin.languages()));
    core.setCreator(PrintedLine.joined(bulletin.author(), bulletin.languages()));
    core.setLastModifiedByUser(core.getCreator());
    core.getUnderlyingProperties().setLanguageProperty(LanguageTag.of(bulletin.languages().get(0)));
    setDates(file, bulletin.releaseDate());
    file.getProperties().getExtendedProperties().setApplication("kimngach");
  }

  /** Gives a file a date of creation and of change, midnight of the day in universal time. */
  private static void setDates(POIXMLDocument file, LocalDate day) {
    try {
      PackageProperties core = file.getPackage().getPackageProperties();
      Optional<Date> midnight =
          Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
      core.setCreatedProperty(midnight);
      core.setModifiedProperty(midnight);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("An Office file without core properties", e);
    }
  }
}
