package org.esep.text.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;

class HtmlTextTest {

    private static final String LONG = "This sentence is of the page itself and long enough to hold most of it. "
            .repeat(3)
            .strip();

    @Test
    void pageIsReadInOrder() throws IOException {
        assertThat(body("<h1>A&nbsp;title</h1><p>One <b>bold</b> word.<br>Next line</p><blockquote>Said.</blockquote>"
                + "loose <i>text</i><ul><li>first;</li><li><p>second</p><p>more</p></li></ul><h3>Low</h3>"
                + "<div>In <span>a</span> box</div>"))
                .containsExactly("#1 A\u00A0title", "P One bold word.", "P Next line", "P Said.", "P loose text",
                        "- first;",
                        "- second", "P more", "#3 Low", "P In a box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nav>x</nav>", "<footer>x</footer>", "<aside>x</aside>", "<script>x</script>",
            "<style>x</style>", "<form>x <input></form>", "<select><option>x</option></select>",
            "<header><ul><li>x</li></ul></header>", "<div class='nav'>x</div>", "<div id='breadcrumb'>x</div>",
            "<p class='langs'>EN | FR</p>", "<div class='site-footer wide'>x</div>",
            "<ul class='relatedPosts'><li>x</li></ul>",
            "<div class='share'>x</div>", "<div class='filters'>x</div>", "<p class='foot'>x</p>",
            "<div id='top'>x</div>",
            "<div role='navigation'>x</div>", "<div hidden>x</div>", "<div style='display: none'>x</div>",
            "<p><a href='#'>KY</a> | <a href='#'>RU</a> | <a href='#'>EN</a></p>", "<div class='Cookie_Notice'>x</div>",
            "<p>   </p>", "<!-- x -->"})
    void whatStandsAroundThePageIsLeftOut(String around) throws IOException {
        assertThat(body(around + "<p>" + LONG + "</p>" + around)).containsExactly("P " + LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div id='top'><p>%s</p></div>", "<main class='menu'><p>%s</p></main>",
            "<div class='banner'><article><p>%s</p></article></div>", "<div class='project-context'><p>%s</p></div>",
            "<header><p>%s</p></header>"})
    void whatHoldsThePageIsNeverAroundIt(String page) throws IOException {
        assertThat(body(page.formatted(LONG))).containsExactly("P " + LONG);
    }

    @Test
    void labelledFactsBesideTheTextBelongToThePage() throws IOException {
        assertThat(body("<aside>x</aside><aside><dl><dt>Years</dt><dd>2022</dd></dl></aside>"))
                .containsExactly("T ", "| Years | 2022");
    }

    @Test
    void tableHasCaptionHeaderAndRows() throws IOException {
        assertThat(body(
                "<table><caption>Sources <b>of</b> funds</caption><thead><tr><th>Project</th><th>Grant</th></tr></thead>"
                        + "<tbody><tr><td>Isfana</td><td>&euro;1\n million</td></tr><tr><td><p>Kerben</p><p>town</p></td>"
                        + "<td>a<br>b</td></tr></tbody></table>"))
                .containsExactly("T Sources of funds", "|| Project | Grant", "| Isfana | €1 million",
                        "| Kerben\ntown | a\nb");
    }

    @Test
    void labelsOfRowsAreNoHeader() throws IOException {
        assertThat(
                body("<table><tr><th scope='row'>Years</th><td>2022</td></tr><tr><th>Who</th><td>EU</td></tr></table>"))
                .containsExactly("T ", "| Years | 2022", "| Who | EU");
        assertThat(body("<table><tr><th scope='row'>Years</th><th scope='row'>2022</th></tr></table>"))
                .containsExactly("T ", "| Years | 2022");
        assertThat(body("<table><tr><th>Years</th><th>2022</th></tr></table>")).containsExactly("T ", "| Years | 2022");
    }

    @Test
    void cellsThatSpanStandWhereTheyBelong() throws IOException {
        assertThat(body(
                "<table><tr><th rowspan=2>Project</th><th colspan=2>Money</th></tr><tr><th>EU</th><th>Own</th></tr>"
                        + "<tr><td rowspan=3>A</td><td>1</td><td>2</td></tr><tr><td>3</td><td rowspan=2>4</td></tr><tr><td>5</td></tr>"
                        + "<tr><td>B</td><td colspan=99999>6</td></tr></table>"))
                .containsExactly("T ", "|| Project | Money EU | Own", "| A | 1 | 2", "| A | 3 | 4", "| A | 5 | 4",
                        "| B | 6");
    }

    @Test
    void tableThatOnlyPlacesPartsIsNone() throws IOException {
        assertThat(body(
                "<table><tr><td><h2>Head</h2><table><tr><td>a</td><td>b</td></tr></table></td><td>side</td></tr></table>"
                        + "<table><tr><td>alone</td></tr></table><table></table><table role=presentation><tr><td>x</td><td>y</td></tr></table>"))
                .containsExactly("#2 Head", "T ", "| a | b", "P side", "P alone", "P x", "P y");
    }

    @Test
    void termsAreTableOfTwoColumns() throws IOException {
        assertThat(body(
                "<dl><dt>Period</dt><dd>2014</dd><dt>Donors</dt><dd></dd><dt>Area</dt><dd>Batken<br>Leilek</dd></dl>"))
                .containsExactly("T ", "| Period | 2014", "| Area | Batken\nLeilek");
    }

    @Test
    void pageTellsItsTitleAndDate() throws IOException {
        var page = "<html><head><title> The page </title><meta property='article:published_time' content='2024-05-06T10:00'>"
                + "</head><body><p>x</p></body></html>";

        assertThat(HtmlText.read(page.getBytes(StandardCharsets.UTF_8), Limits.USUAL)).isEqualTo(new Draft(
                List.of(new Part.Paragraph("x")), Optional.of("The page"),
                Optional.of("2024-05-06"), Optional.empty()));
        assertThat(HtmlText.read("<meta name=date content=soon><p>x".getBytes(StandardCharsets.UTF_8), Limits.USUAL)
                .published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset='windows-1251'>",
            "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>", ""})
    void encodingIsTheOneThatFits(String told) throws IOException {
        var words = "Швейцария даст Таджикистану гранты на воду и на ремонт городских сетей";
        var charset = told.contains("1251") || told.isEmpty() ? "windows-1251" : "UTF-8";

        assertThat(
                PartLines.of(HtmlText
                        .read(("<html>" + told + "<body><p>" + words).getBytes(Charset.forName(charset)), Limits.USUAL)
                        .parts()))
                .containsExactly("P " + words);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, utf-8", "windows-1251, iso-8859-1", "windows-1251, koi8-r", "koi8-r, windows-1251",
            "windows-1251, utf-16", "windows-1251, no-such", "IBM866, us-ascii", "ISO-8859-5, windows-1252"})
    void wrongDeclarationIsFoundOut(String charset, String declared) throws IOException {
        var words = "Айылдарга суу жана жол берилет, долбоор Ош облусунда башталды";

        assertThat(PartLines.of(HtmlText.read(("<meta charset='" + declared + "'><p>" + words)
                .getBytes(Charset.forName(charset)), Limits.USUAL).parts())).containsExactly("P " + words);
    }

    @Test
    void pageOfTooManyTagsIsRefused() {
        assertThatThrownBy(() -> HtmlText.read("<b>".repeat(1_000_001).getBytes(StandardCharsets.UTF_8), Limits.USUAL))
                .isInstanceOf(RefusedException.class).hasMessage("1000001 tags");
    }

    @Test
    void deepPagesEndSoon() throws IOException {
        assertThat(body("<div>".repeat(100_000) + "deep words")).containsExactly("P deep words");
        assertThat(HtmlText.read("<div>".repeat(10_000).getBytes(StandardCharsets.UTF_8), Limits.USUAL).limit())
                .contains("500 nested tags");
        assertThat(body("<ul><li>".repeat(300) + "deep item")).last().asString().endsWith("deep item");
    }

    private static List<String> body(String html) throws IOException {
        return PartLines
                .of(HtmlText.read(("<!DOCTYPE html><html><body>" + html).getBytes(StandardCharsets.UTF_8), Limits.USUAL)
                        .parts());
    }
}
