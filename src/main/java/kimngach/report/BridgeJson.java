package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.TimePeriod;
import kimngach.model.figure.BridgeAccount;
import kimngach.model.figure.Figure;
import kimngach.model.figure.ScopesApart;
import kimngach.model.figure.SpannedBridge;

/**
 * The bridges between the scopes for machines: values are exact, in the unit of each figure, and
 * every figure has the id that {@code kimngach why} takes.
 */
public final class BridgeJson {
  private static final int SHARE_DECIMALS = 6;

  private BridgeJson() {}

  /** The whole text. */
  public static String of(BridgeAccount account) {
    return JsonText.of(json -> write(json, account));
  }

  private static void write(JsonGenerator json, BridgeAccount account) throws IOException {
    json.writeStartObject();
    json.writeStringField("asOf", account.asOf().toString());
    json.writeArrayFieldStart("bridges");
    for (BridgeAccount.OfPeriod period : account.periods()) {
      for (SpannedBridge bridge : period.flows()) {
        write(json, bridge);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notComparable");
    for (ScopesApart apart : account.apart()) {
      write(json, apart);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SpannedBridge bridge) throws IOException {
    json.writeStartObject();
    json.writeStringField("period", bridge.bridge().period().toString());
    json.writeStringField("flow", bridge.bridge().flow().code());
    write(json, "allRegimes", bridge.allRegimes());
    write(json, "declared", bridge.declared());
    write(json, "gap", bridge.gap());
    json.writeArrayFieldStart("lines");
    for (SpannedBridge.Line line : bridge.lines()) {
      write(json, line);
    }
    json.writeEndArray();
    write(json, "residual", bridge.residual());
    Optional<Interval> possible = bridge.residual().possible();
    if (possible.isPresent()) {
      json.writeObjectFieldStart("possible");
      NamedValueJson.writeFields(json, possible.get());
      json.writeEndObject();
    }
    if (bridge.shareOfGap().isPresent()) {
      json.writeStringField(
          "shareOfGapPercent", bridge.shareOfGap().get().rounded(SHARE_DECIMALS).toPlainString());
    }
    json.writeStringField("allowed", bridge.allowed().toString());
    json.writeBooleanField("material", bridge.isMaterial());
    json.writeBooleanField("belowZero", bridge.isBelowZero());
    json.writeBooleanField("differInStatus", bridge.differsInStatus());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SpannedBridge.Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("line", line.regime().code());
    json.writeBooleanField("part", line.isPart());
    json.writeStringField("origin", origin(line));
    if (line.figure().isPresent()) {
      write(json, "figure", line.figure().get());
    }
    json.writeEndObject();
  }

  private static String origin(SpannedBridge.Line line) {
    if (line.figure().isEmpty()) {
      return "not-delivered";
    }
    if (line.isDelivered()) {
      return "delivered";
    }
    return line.isFromCodes() ? "from-codes" : "summed";
  }

  private static void write(JsonGenerator json, String name, Figure figure) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", figure.id().value());
    json.writeStringField("value", figure.value().toString());
    json.writeStringField("unit", figure.unit().code());
    json.writeStringField("status", figure.status().code());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ScopesApart apart) throws IOException {
    json.writeStartObject();
    json.writeStringField("flow", apart.flow().code());
    json.writeStringField("toldIn", apart.toldIn().toString());
    json.writeStringField("allRegimesPeriod", apart.allPeriod().toString());
    write(json, "allRegimes", apart.allRegimes());
    json.writeStringField("declaredPeriod", apart.declaredPeriod().toString());
    write(json, "declared", apart.declared());
    json.writeBooleanField("differInStatus", apart.differInStatus());
    json.writeArrayFieldStart("comparable");
    for (ScopesApart.Pair pair : apart.pairs()) {
      write(json, pair.period(), pair);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TimePeriod period, ScopesApart.Pair pair)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("period", period.toString());
    json.writeBooleanField("inData", pair.isInData());
    if (pair.allRegimes().isPresent()) {
      write(json, "allRegimes", pair.allRegimes().get());
    }
    if (pair.declared().isPresent()) {
      write(json, "declared", pair.declared().get());
    }
    json.writeEndObject();
  }
}
