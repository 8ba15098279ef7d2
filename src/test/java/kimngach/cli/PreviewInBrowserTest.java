package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kimngach.pipeline.PreviewBulletin;
import kimngach.serve.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page as an editor uses it, in a real browser without a window. */
class PreviewInBrowserTest {
  private static final String FTL = "templates/monthly/bulletin.ftl";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder = Path.of("");

  @Test
  void showsASaveAFaultAndItsMendingWhereAFigureComesFromAndAnotherBulletin() throws Exception {
    Optional<Path> browser = program("chromium");
    Optional<Path> steering = program("chromedriver");
    assumeTrue(
        (browser.isPresent() && steering.isPresent()) || isContinuousIntegration(),
        "chromium or chromium-driver is missing");
    SampleWorkspace workspace = SampleWorkspace.at(folder.resolve("workspace"));
    try (PreviewBulletin previews = Rendered.preview(workspace, YearMonth.of(2023, 11));
        PreviewServer server = PreviewServer.start(previews, 0)) {
      WebDriver chromium = open(browser.orElseThrow(), steering.orElseThrow());
      try {
        chromium.get(server.address());
        Editor editor = new Editor(chromium);
        showsThePages(editor);
        showsASave(editor, workspace);
        showsAFaultAndItsMending(editor, workspace);
        showsWhereAFigureComesFrom(editor);
        showsAnotherBulletin(editor);
        assertThat(errors(chromium)).isEmpty();
      } finally {
        chromium.quit();
      }
    }
    assertThat(workspace.files("output")).isEmpty();
  }

  /** A picture of pages that are gone by then is no error: the page asks for the newer one. */
  private static List<String> errors(WebDriver chromium) {
    return chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains(" 404 "))
        .toList();
  }

  private static void showsThePages(Editor editor) {
    editor.until("the first page", editor::isSettled);
    assertThat(editor.all(".page")).hasSizeGreaterThan(3);
    assertThat(editor.isShown("#faults")).isFalse();
    assertThat(editor.isShown("#trial")).isFalse();
  }

  private static void showsASave(Editor editor, SampleWorkspace workspace) throws IOException {
    editor.scrollTo(700);
    String before = editor.picture(0);
    String last = editor.pageId(4);
    workspace.replace(FTL, "Tình hình chung", "Tình hình chung trong kỳ");
    editor.until(
        "another first page", () -> editor.isSettled() && !editor.picture(0).equals(before));

    assertThat(editor.pageId(4)).isEqualTo(last);
    assertThat(editor.scrolledTo()).isEqualTo(700);
  }

  private static void showsAFaultAndItsMending(Editor editor, SampleWorkspace workspace)
      throws IOException {
    String good = editor.picture(0);
    String words = "<#if has(allNow) && has(declaredNow)>";
    long line = workspace.read(FTL).lines().takeWhile(one -> !one.contains(words)).count() + 1;
    workspace.replace(FTL, words, "<#if hass(allNow)>");
    editor.until("a fault", () -> editor.has("body.stale"));

    assertThat(editor.text("#faults .place")).startsWith(FTL + ":" + line);
    assertThat(editor.text("#faults .source .at")).contains(line + "", "<#if hass(allNow)>");
    assertThat(editor.text("#faults .source .caret")).contains("^");
    assertThat(editor.text("#faults")).contains("có phải ý là", "Expecting", "did you mean");
    assertThat(editor.picture(0)).isEqualTo(good);
    assertThat(editor.one(".page img").getCssValue("filter")).contains("grayscale");

    workspace.replace(FTL, "<#if hass(allNow)>", words);
    editor.until("no fault", () -> !editor.has("body.stale") && editor.isSettled());
    assertThat(editor.isShown("#faults")).isFalse();
    assertThat(editor.one(".page img").getCssValue("filter")).isEqualTo("none");
  }

  private static void showsWhereAFigureComesFrom(Editor editor) {
    editor.scrollTo(0);
    WebElement figure = editor.one(".page .figure");
    assertThat(figure.getDomAttribute("aria-label")).startsWith("46.716");
    figure.click();
    editor.until("the tree", () -> editor.has("#why pre"));

    assertThat(editor.text("#why")).contains("46.716", "46716", "input/2023-11/");
    editor.press(Keys.ESCAPE);
    assertThat(editor.isShown("#why")).isFalse();

    editor.press(Keys.ARROW_RIGHT);
    editor.press(Keys.ENTER);
    editor.until("the tree of the next figure", () -> editor.has("#why pre"));
    assertThat(editor.text("#why-figure")).isEqualTo("46,716");
    editor.press(Keys.ESCAPE);
  }

  private static void showsAnotherBulletin(Editor editor) {
    editor.choose("#data", "ten-digits");
    editor.until("ten digits", () -> editor.has(".figure[aria-label^='4.671.600.000:']"));
    assertThat(editor.text("#trial")).contains("Không phải số liệu thật", "Not real");

    editor.choose("#data", "real");
    editor.choose("#languages", "en");
    editor.choose("#period", "2023-10");
    editor.until("October in English", () -> editor.title().equals("2023-10 · monthly · en"));
    editor.until("its figures", () -> editor.has(".page .figure"));
    assertThat(editor.isShown("#trial")).isFalse();
    assertThat(editor.one(".page .figure").getDomAttribute("aria-label")).contains(",");
  }

  /** Selenium's remark that it does not know the newest browsers' tools, which we do not use. */
  private static final Logger REMARKS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  /** Selenium is told where both programs are, and so looks for nothing and asks nobody. */
  private WebDriver open(Path browser, Path steering) {
    REMARKS.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--window-size=1200,900",
            "--user-data-dir=" + folder.resolve("browser")));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(steering.toFile())
            .withTimeout(PATIENCE)
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> program(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    Stream<String> folders = Pattern.compile(File.pathSeparator).splitAsStream(path);
    return folders.map(one -> Path.of(one, name)).filter(Files::isExecutable).findFirst();
  }

  private static boolean isContinuousIntegration() {
    return "true".equals(System.getenv("CI"));
  }

  /** What an editor sees and does. */
  private record Editor(WebDriver browser) {
    private Editor {
      browser.manage().timeouts().scriptTimeout(PATIENCE);
    }

    void until(String what, BooleanSupplier seen) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!seen.getAsBoolean()) {
        assertThat(System.nanoTime()).as("still waiting for " + what).isLessThan(end);
        pause();
      }
    }

    private static void pause() {
      try {
        Thread.sleep(30);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }

    List<WebElement> all(String selector) {
      return browser.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
      return browser.findElement(By.cssSelector(selector));
    }

    boolean has(String selector) {
      return !all(selector).isEmpty();
    }

    /** Whether what the files say is shown, and nothing newer is being made. */
    boolean isSettled() {
      return has("body:not(.rendering)")
          && has(".page .figure")
          && text("#status").contains("Cập nhật lúc");
    }

    boolean isShown(String selector) {
      return one(selector).isDisplayed();
    }

    String text(String selector) {
      return one(selector).getText();
    }

    String title() {
      return String.valueOf(browser.getTitle());
    }

    String picture(int page) {
      return String.valueOf(
          script(
              "return document.querySelectorAll('.page')[arguments[0]]"
                  + ".querySelector('img').src",
              page));
    }

    String pageId(int page) {
      return String.valueOf(
          script("return document.querySelectorAll('.page')[arguments[0]].wantedPage.id", page));
    }

    void scrollTo(int y) {
      script("scrollTo(0, arguments[0])", y);
    }

    long scrolledTo() {
      return script("return Math.round(scrollY)", 0) instanceof Number number
          ? number.longValue()
          : -1;
    }

    void press(Keys key) {
      browser.switchTo().activeElement().sendKeys(key);
    }

    void choose(String select, String value) {
      one(select + " option[value='" + value + "']").click();
    }

    private Object script(String script, Object argument) {
      Object result = ((JavascriptExecutor) browser).executeScript(script, argument);
      return result == null ? "" : result;
    }
  }
}
