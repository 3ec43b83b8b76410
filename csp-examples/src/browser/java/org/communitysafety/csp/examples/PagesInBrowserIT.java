package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/**
 * The shipped pages in a real browser: no fault that axe-core knows, all of it reached by keyboard, nothing asked of anybody,
 * nothing wider than a narrow screen, and paper that can be read. A missing browser fails.
 */
class PagesInBrowserIT {

    private static final Path REPORTS = Path.of("reports");
    private static final Path LOOKED_AT = Path.of("target/browser");
    private static final int SECONDS = 180;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(LOOKED_AT);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium", "chromium-browser", "google-chrome").toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,1000",
                "--user-data-dir=" + Files.createTempDirectory("pages-in-browser"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(found("chromedriver").toFile()).build(), options);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(SECONDS));
    }

    private static Path found(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + names[0] + " on the path: install it, or leave out -Pbrowser"));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(String page, int width, String scheme) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen",
                "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get(REPORTS.resolve(page).toAbsolutePath().toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "sevenoaks-2024-25.html, 1280, light", "sevenoaks-2024-25.html, 320, dark", "complete.html, 768, dark",
        "complete.html, 320, light", "complete-plan.html, 320, light", "complete-plan.html, 1280, dark"
    })
    void axe_finds_nothing_and_nothing_is_wider_than_the_screen(String page, int width, String scheme) throws IOException {
        open(page, width, scheme);
        Files.write(LOOKED_AT.resolve(page.replace(".html", "-" + width + "-" + scheme + ".png")),
                browser.getScreenshotAs(OutputType.BYTES));
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
        // The page has no frames, so nothing need be opened beside it.
        Results results = new AxeBuilder()
                .setLegacyMode()
                .setTimeout(SECONDS)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(browser);
        assertThat(results.isErrored()).as(results::getErrorMessage).isFalse();
        assertThat(results.getViolations()).as(() -> results.getViolations().toString()).isEmpty();
        assertThat(results.getPasses()).hasSizeGreaterThan(15);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sevenoaks-2024-25.html", "complete.html", "complete-plan.html"})
    void the_browser_has_nothing_to_complain_of_and_asks_for_the_file_alone(String page) throws IOException {
        browser.get("about:blank");
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);
        open(page, 1280, "light");
        List<String> asked = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                asked.add(message.path("params").path("request").path("url").asText());
            }
        }
        assertThat(asked).hasSize(1).allSatisfy(url -> assertThat(url).startsWith("file:").endsWith(page));
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.findElement(By.tagName("body")).getCssValue("margin-top")).as("the style is allowed").isEqualTo("0px");
    }

    @Test
    void a_keyboard_reaches_the_first_link_and_opens_and_closes_a_duty() {
        open("sevenoaks-2024-25.html", 1280, "light");
        WebElement skip = tab();
        assertThat(skip.getDomAttribute("href")).isEqualTo("#main");
        assertThat(skip.getLocation().getX()).isGreaterThanOrEqualTo(0);
        int links = 0;
        WebElement at = tab();
        while (!at.getTagName().equals("summary") && links < 400) {
            assertThat(at.isDisplayed()).isTrue();
            assertThat(at.getCssValue("outline-style")).as(at.getText()).isEqualTo("solid");
            links++;
            at = tab();
        }
        assertThat(at.getTagName()).isEqualTo("summary");
        WebElement duty = at.findElement(By.xpath(".."));
        boolean open = duty.getDomAttribute("open") != null;
        at.sendKeys(Keys.ENTER);
        assertThat(duty.getDomAttribute("open") != null).isEqualTo(!open);
    }

    private static WebElement tab() {
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        return browser.switchTo().activeElement();
    }

    @ParameterizedTest
    @CsvSource({"sevenoaks-2024-25.html, 60", "complete.html, 60"})
    void on_paper_it_is_not_too_long_and_shows_what_stands_closed_on_the_screen(String page, int most) throws IOException {
        open(page, 1280, "dark");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
        Files.write(LOOKED_AT.resolve(page.replace(".html", ".pdf")), pdf);
        int pages = 0;
        for (Matcher one = PDF_PAGE.matcher(new String(pdf, UTF_8)); one.find(); ) {
            pages++;
        }
        assertThat(pages).isBetween(5, most);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.executeScript("const card = document.querySelector('details.card.good:not([open]) p');"
                + "return card.getBoundingClientRect().height > 0")).isEqualTo(true);
        assertThat(browser.executeScript("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.findElement(By.tagName("nav")).isDisplayed()).isFalse();
    }
}
