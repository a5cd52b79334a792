package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.records.report.Reports.html;
import static vn.records.report.Reports.judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import vn.records.rule.Language;
import vn.records.sample.Installed;
import vn.records.sample.ToyLetter;

/** The HTML report in a browser; skipped where there is no Chromium with its driver. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class HtmlPageTest {

    /** The least contrast of text to what is behind it (WCAG 2.2, level AA). */
    private static final double ENOUGH = 4.5;

    private static final String CONTRASTS = """
            const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
                .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = (element) => {
              for (let at = element; at; at = at.parentElement) {
                const colour = rgb(getComputedStyle(at).backgroundColor);
                if (colour.length < 4 || colour[3] > 0) return colour;
              }
              return [255, 255, 255];
            };
            return [...document.querySelectorAll("body *:not(svg *):not(script)")]
                .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
                .map((e) => {
                  const a = light(rgb(getComputedStyle(e).color)), b = light(behind(e));
                  return { tag: e.outerHTML.slice(0, 120), ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
                });
            """;

    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        Optional<Path> program = Installed.program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = Installed.program("chromedriver");
        assumeTrue(program.isPresent() && driver.isPresent(), "skipped: no Chromium with its driver on this machine");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        try {
            browser = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(driver.orElseThrow().toFile())
                            .build(),
                    options);
        } catch (WebDriverException e) {
            abort("skipped: Chromium does not start here: " + e.getRawMessage());
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void one_document_loads_without_a_complaint_and_its_links_lead_on() throws IOException {
        show("one.html", html(Language.VIETNAMESE, judged("một.docx", ToyLetter.with("Chữ nhỏ."))));

        List<WebElement> links = browser.findElements(By.cssSelector("a[href^='#']"));
        assertThat(links).isNotEmpty();
        for (WebElement link : links) {
            String href = link.getDomAttribute("href");
            assertThat(browser.findElements(By.id(href.substring(1)))).as(href).hasSize(1);
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    void the_table_of_many_documents_sorts_without_a_complaint() throws IOException {
        show(
                "many.html",
                html(
                        Language.ENGLISH,
                        judged("một.docx", ToyLetter.with("Chữ nhỏ.")),
                        judged("hai.docx", ToyLetter.withBox("DỰ THẢO", "Chữ thường."))));

        WebElement button = browser.findElement(By.cssSelector("thead th:first-child button"));
        button.click();

        assertThat(browser.findElement(By.cssSelector("thead th")).getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void text_stands_out_from_what_is_behind_it_in_light_and_dark() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String page : List.of(
                    html(Language.VIETNAMESE, judged("một.docx", ToyLetter.with("Chữ nhỏ."))),
                    html(
                            Language.VIETNAMESE,
                            judged("một.docx", ToyLetter.with("Chữ nhỏ.")),
                            judged("hai.docx", ToyLetter.with("–"))))) {
                show(scheme + ".html", page);

                assertThat(contrasts())
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(((Number) text.get("ratio")).doubleValue())
                                .as(scheme + " " + text.get("tag"))
                                .isGreaterThanOrEqualTo(ENOUGH));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> contrasts() {
        return (List<Map<String, Object>>) browser.executeScript(CONTRASTS);
    }

    private static void show(String name, String html) throws IOException {
        Path page = Files.writeString(folder.resolve(name), html);
        browser.get(page.toUri().toString());
    }

    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }
}
