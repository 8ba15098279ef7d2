package kimngach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kimngach.model.DeliveredFile;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.finding.Finding;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.Layout;

/** Reads delivered files to observations; what cannot be read is told, of all files at once. */
public final class DeliveryReader {
  private final FileContentsReader reader;

  /** A reader for tidy deliveries that use these codes. */
  public DeliveryReader(CodeLists codes) {
    this(codes, List::of);
  }

  /**
   * A reader for deliveries that use these codes, and for forms.
   *
   * @param layouts gives the layouts of forms; asked when the first file is no tidy table
   */
  public DeliveryReader(CodeLists codes, Supplier<List<Layout>> layouts) {
    reader = new FileContentsReader(codes, layouts);
  }

  /**
   * What the files say.
   *
   * @param files the files and what was read from them, in their order
   * @param findings what was found in the newest delivery that does not stop the reading; what is
   *     odd in an older one was told in its time
   */
  public record Delivered(List<DeliveredFile> files, List<Finding> findings) {
    public Delivered {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads files in their order.
   *
   * @param files the files of every delivery up to the newest
   * @param newest the delivery that is reported
   * @throws InputFaultException naming every cell of every file that cannot be read
   */
  public Delivered read(List<LoadedFile> files, Vintage newest) {
    List<DeliveredFile> delivered = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (LoadedFile file : files) {
      List<Observation> observations = new ArrayList<>();
      FileReading reading = read(file, observations::add);
      faults.addAll(reading.faults());
      findings.addAll(file.vintage().equals(newest) ? reading.findings() : List.of());
      delivered.add(
          new DeliveredFile(
              file.path(), file.sha256(), file.vintage(), observations, reading.count()));
    }
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
    return new Delivered(delivered, findings);
  }

  /** Reads one file. */
  FileReading read(LoadedFile loaded, Consumer<Observation> observer) {
    return reader.read(loaded.path(), loaded.bytes(), loaded.vintage(), observer).reading();
  }
}
