package kimngach.render.pdf;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.settings.Suggestion;

/** What JasperReports' reader has against a template, told to whoever edits it. */
final class UnreadTemplate {
  private UnreadTemplate() {}

  static Fault fault(String place, Exception unread) {
    Throwable root = Template.rootOf(unread);
    String where = place(place, root);
    if (root instanceof IgnoredPropertyException refused) {
      String found = refused.getPropertyName();
      return Fault.at(
          where,
          "Cần trang, kiểu chữ, đầu trang và chân trang, thấy "
              + found
              + ": hãy bỏ phần đó khỏi mẫu",
          "Expecting page, styles, header and footer, found "
              + found
              + ": remove it from the template");
    }
    if (root instanceof UnrecognizedPropertyException unknown) {
      List<String> known =
          Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
              .map(String::valueOf)
              .sorted()
              .toList();
      String found = unknown.getPropertyName();
      Sentence meant = Suggestion.didYouMean(found, known);
      return Fault.at(
          where,
          "Cần một thuộc tính mà JasperReports biết, thấy \"" + found + "\"" + meant.vi(),
          "Expecting an attribute that JasperReports knows, found \"" + found + "\"" + meant.en());
    }
    if (root instanceof InvalidFormatException wrong) {
      String found = String.valueOf(wrong.getValue());
      String wanted = wrong.getTargetType().getSimpleName();
      return Fault.at(
          where,
          "Cần một giá trị kiểu " + wanted + ", thấy \"" + found + "\"",
          "Expecting a value of kind " + wanted + ", found \"" + found + "\"");
    }
    String found = Template.innermost(unread);
    return Fault.at(
        where,
        "Cần một mẫu JasperReports đọc được, thấy: " + found,
        "Expecting a readable JasperReports template, found: " + found);
  }

  private static String place(String place, Throwable root) {
    JsonLocation at = root instanceof JsonProcessingException json ? json.getLocation() : null;
    return at == null || at.getLineNr() < 1
        ? place
        : place + ":" + at.getLineNr() + ":" + Math.max(1, at.getColumnNr());
  }
}
