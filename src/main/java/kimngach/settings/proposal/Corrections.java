package kimngach.settings.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kimngach.model.CellRef;
import kimngach.model.Correction;
import kimngach.model.DeliveredFile;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

/** Puts accepted values in the place of the delivered ones, where the proposal still fits. */
public final class Corrections {
  private final Map<Place, Observation> corrected = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<DeliveredFile> files;

  /** A series and period in a cell. */
  private record Place(CellRef cell, ObsKey key) {}

  private Corrections(List<DeliveredFile> files) {
    this.files = files;
  }

  /**
   * The delivered files with the accepted values.
   *
   * @param files what was delivered
   * @param proposals what was accepted; none leaves everything as it was delivered
   * @throws InputFaultException when a proposal speaks of other bytes, of a cell that gives no such
   *     series, of a value that was not delivered, or of a cell that another entry speaks of
   */
  public static List<DeliveredFile> apply(List<DeliveredFile> files, List<Proposal> proposals) {
    Corrections corrections = new Corrections(files);
    proposals.forEach(corrections::accept);
    if (!corrections.faults.isEmpty()) {
      throw new InputFaultException(corrections.faults);
    }
    return files.stream().map(corrections::corrected).toList();
  }

  private void accept(Proposal proposal) {
    Set<String> spokenOf = new TreeSet<>();
    proposal.values().forEach(value -> spokenOf.add(value.cell().file()));
    Set<String> usable = new HashSet<>();
    for (String path : spokenOf) {
      Optional<DeliveredFile> file = file(path);
      String written = proposal.files().getOrDefault(path, "");
      if (file.isEmpty()) {
        faults.add(notDelivered(proposal, path));
      } else if (!file.get().sha256().equals(written)) {
        faults.add(otherBytes(proposal, path, written, file.get().sha256()));
      } else {
        usable.add(path);
      }
    }
    proposal.values().stream()
        .filter(value -> usable.contains(value.cell().file()))
        .forEach(value -> accept(proposal, value));
  }

  private Optional<DeliveredFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  private void accept(Proposal proposal, ProposedValue value) {
    Optional<Observation> found =
        file(value.cell().file()).stream()
            .flatMap(file -> file.observations().stream())
            .filter(value::speaksOf)
            .findFirst();
    if (found.isEmpty()) {
      faults.add(noSuchCell(value));
      return;
    }
    Observation observation = found.get();
    Optional<Quantity> delivered = observation.quantity();
    if (delivered.filter(quantity -> isAsDelivered(quantity, value)).isEmpty()) {
      faults.add(otherValue(value, observation));
      return;
    }
    Quantity quantity = delivered.get();
    Correction correction =
        new Correction(
            quantity, value.reason(), value.chineseReason(), proposal.who(), proposal.acceptedOn());
    Observation replaced =
        observation.corrected(
            Quantity.of(value.proposed(), value.unit(), quantity.qualifier()), correction);
    if (corrected.putIfAbsent(placeOf(observation), replaced) != null) {
      faults.add(twice(value));
    }
  }

  private static boolean isAsDelivered(Quantity quantity, ProposedValue value) {
    return !quantity.isRange()
        && quantity.unit() == value.unit()
        && quantity.low().compareTo(value.delivered()) == 0;
  }

  private static Place placeOf(Observation observation) {
    return new Place(observation.cell(), observation.key());
  }

  private DeliveredFile corrected(DeliveredFile file) {
    boolean isConcerned = corrected.keySet().stream().anyMatch(one -> isIn(one, file));
    return isConcerned
        ? new DeliveredFile(
            file.path(),
            file.sha256(),
            file.vintage(),
            file.observations().stream()
                .map(each -> corrected.getOrDefault(placeOf(each), each))
                .toList(),
            file.count())
        : file;
  }

  private static boolean isIn(Place place, DeliveredFile file) {
    return place.cell().file().equals(file.path());
  }

  private static Fault notDelivered(Proposal proposal, String path) {
    return Fault.at(
        proposal.file(),
        "Đề xuất nói về tệp " + path + ", nhưng tệp này không có trong số liệu được đọc.",
        "Expecting the file " + path + " among those read, found none.");
  }

  private static Fault otherBytes(Proposal proposal, String path, String written, String found) {
    return Fault.at(
        proposal.file(),
        "Tệp "
            + path
            + " đã thay đổi sau khi có đề xuất này (SHA-256 "
            + shortened(written)
            + ", nay là "
            + shortened(found)
            + "): hãy lập đề xuất mới bằng kimngach check --propose.",
        "Expecting "
            + path
            + " as it was when this was proposed (SHA-256 "
            + shortened(written)
            + "), found other bytes ("
            + shortened(found)
            + "): make a new proposal with kimngach check --propose.");
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(12, hash.length())) + "…";
  }

  private static Fault noSuchCell(ProposedValue value) {
    return Fault.at(
        value.place(),
        "Ô "
            + value.cell()
            + " không cho số liệu của "
            + value.series()
            + ", kỳ "
            + value.period()
            + ".",
        "Expecting the cell "
            + value.cell()
            + " to give "
            + value.series()
            + " for "
            + value.period()
            + ", found that it does not.");
  }

  private static Fault otherValue(ProposedValue value, Observation observation) {
    String found =
        observation
            .quantity()
            .map(one -> one.low().toPlainString() + " " + one.unit().code())
            .orElse(observation.status().code());
    String expected = value.delivered().toPlainString() + " " + value.unit().code();
    return Fault.at(
        value.place(),
        "Cần ô " + value.cell() + " có giá trị đã gửi " + expected + ", thấy " + found,
        "Expecting the delivered value " + expected + " in " + value.cell() + ", found " + found);
  }

  private static Fault twice(ProposedValue value) {
    return Fault.at(
        value.place(),
        "Cần mỗi ô một lần, thấy " + value.cell() + " hai lần",
        "Expecting each cell once, found " + value.cell() + " twice");
  }
}
