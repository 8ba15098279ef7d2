package kimngach.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.FigureId;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final List<Language> VIETNAMESE = List.of(Language.VI);
  private static final int WIDTH = 450;
  private static final float TYPE = 10;
  private static final float BESIDE = 8;

  /** A row of a gate and numbers; the label's column is as wide as two of them. */
  private static Table table(String... numbers) {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    columns.add(new Table.Column(words("Cửa khẩu"), Table.Align.LEFT, 20));
    cells.add(new Table.Cell(words("Đồng Đăng"), Optional.empty()));
    for (String number : numbers) {
      columns.add(new Table.Column(words("Tổng số"), Table.Align.RIGHT, 10));
      Text printed =
          new Text(Map.of(Language.VI, List.of(new PrintedFigure(new FigureId("a@2023"), number))));
      cells.add(new Table.Cell(printed, Optional.empty()));
    }
    Table.Row row = new Table.Row(Table.RowKind.BODY, 0, cells);
    return new Table("gates", words(""), words(""), columns, List.of(row), List.of());
  }

  private static Text words(String words) {
    return Text.of(VIETNAMESE, language -> words);
  }

  private static ColumnWidths of(Table table) {
    return ColumnWidths.of(table, VIETNAMESE, WIDTH, 1, TYPE, BESIDE);
  }

  private static int sum(ColumnWidths found) {
    return found.widths().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void keepsTheWidthsOfTheTemplateWhileEveryNumberFits() {
    ColumnWidths found = of(table("4.780,5", "46.716", "100,0"));

    assertThat(found.widths()).containsExactly(180, 90, 90, 90);
    assertThat(found.type()).isEqualTo(TYPE);
  }

  @Test
  void takesRoomForALongNumberFromColumnsThatHaveSome() {
    ColumnWidths found = of(table("5.546.286.000,0", "5.546.286.000,0", "1", "2", "3"));

    assertThat(found.widths().get(1)).isGreaterThanOrEqualTo(65 + (int) BESIDE);
    assertThat(found.widths().get(0)).isLessThan(WIDTH * 20 / 70);
    assertThat(found.type()).isEqualTo(TYPE);
    assertThat(sum(found)).isEqualTo(WIDTH);
  }

  @Test
  void setsTheTableInSmallerTypeWhenNoColumnHasRoomLeft() {
    String[] numbers = new String[9];
    Arrays.fill(numbers, "5.546.286.000,0");
    ColumnWidths found = of(table(numbers));

    assertThat(found.type()).isBetween(5f, 6f);
    assertThat(sum(found)).isEqualTo(WIDTH);
    assertThat(found.widths().subList(1, 10))
        .allMatch(width -> width + 1 >= 6.5 * found.type() + BESIDE);
  }

  @Test
  void countsTheWidthInTheUnitAskedFor() {
    Table table = table("5.546.286.000,0", "5.546.286.000,0", "1", "2", "3");

    ColumnWidths points = of(table);
    ColumnWidths twips = ColumnWidths.of(table, VIETNAMESE, WIDTH * 20, 20, TYPE, BESIDE);

    for (int i = 0; i < points.widths().size(); i++) {
      assertThat(twips.widths().get(i) / 20.0)
          .isBetween(points.widths().get(i) - 2.0, points.widths().get(i) + 2.0);
    }
  }
}
