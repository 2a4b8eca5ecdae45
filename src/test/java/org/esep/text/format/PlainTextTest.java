package org.esep.text.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.corpus.Part;

class PlainTextTest {

    private static final String RUSSIAN = "Швейцария даст Таджикистану гранты на воду, а также на ремонт сетей в столице.";

    @Test
    void paragraphsArePartedByBlankLines() {
        assertThat(parts("A short title\n\nThe first sentence. The second one.\n \nThe third one."))
                .containsExactly("#1 A short title", "P The first sentence. The second one.", "P The third one.");
    }

    @Test
    void linesBrokenToFitAreJoined() {
        assertThat(parts("""
                Border management in Dushanbe

                The present tenth phase of the programme started on 1 April 2021 with
                a budget of EUR 21.65 million for a period of 54 months. It is carried
                out by a consortium of border management institutions.

                Five countries take part; the State Border Guard of the Republic of Lat-
                via is the leader of it all, and the new phase for the years of 2021-
                2027 is in preparation for all of the five countries, as was said.
                """)).containsExactly("#1 Border management in Dushanbe",
                "P The present tenth phase of the programme started on 1 April 2021 with a budget of EUR 21.65 million for "
                        + "a period of 54 months. It is carried out by a consortium of border management institutions.",
                "P Five countries take part; the State Border Guard of the Republic of Latvia is the leader of it all, "
                        + "and the new phase for the years of 2021-2027 is in preparation for all of the five countries, as was said.");
    }

    @Test
    void linesThatPersonEndedStayApart() {
        assertThat(parts(
                "A title of some length here\n\nThe meeting was held in the capital, and the ministers of all five "
                        + "countries of the region took part in it, as did the ambassadors of the European Union; they spoke long.\n\n"
                        + "Beginning: 10.00, Hotel “Example”, 00 Chui Avenue\nAccreditation of journalists: by e-mail\nSeats: 20"))
                .endsWith("P Beginning: 10.00, Hotel “Example”, 00 Chui Avenue",
                        "P Accreditation of journalists: by e-mail", "P Seats: 20");
    }

    @Test
    void firstLineOfACardIsNoHeading() {
        assertThat(parts("Some words come first here, as they do.\n\nWhere: Georgia\n"
                + "Partners: Border Guard of the Republic; National Library; University of Hills"))
                .contains("P Where: Georgia");
    }

    @Test
    void linesWithLabelsStayApartHoweverLong() {
        assertThat(parts(
                "Duration: 2021 to 2024\nPartners: Border Guard of the Republic; National Library; University of Hills"
                        + "\nBudget: USD 250,000\nWhere: Georgia"))
                .endsWith("P Budget: USD 250,000", "P Where: Georgia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "--", "–", "—", "*", "▪", "»", "→", "1)", "2.", "(3)", "а)", "iv."})
    void marksBeginItems(String mark) {
        assertThat(parts("What is planned:\n" + mark + " one thing;\n" + mark + "\u00A0another thing."))
                .containsExactly("P What is planned:", "- one thing;", "- another thing.");
    }

    @Test
    void directSpeechIsNoItem() {
        assertThat(parts(
                "Сельский бизнес\n\nКомиссия выбрала одиннадцать проектов из двух областей страны, и все рады.\n\n"
                        + "– Всё это новые рабочие места, – говорят в комиссии.\n\nВсё."))
                .contains("P – Всё это новые рабочие места, – говорят в комиссии.");
    }

    @Test
    void furtherLinesOfItemBelongToIt() {
        assertThat(parts("""
                Aims:
                  • to educate children, young people and adults by the reciprocal approach,
                    in schools and abroad;
                  • to educate for peace.
                """)).containsExactly("P Aims:",
                "- to educate children, young people and adults by the reciprocal approach, in schools and abroad;",
                "- to educate for peace.");
    }

    @Test
    void labelsLedToTheirValuesByWhiteOrDotsAreTable() {
        assertThat(parts("A card of a mill\n\nOwner       Village council\nMoney       EUR 2,000\n\n"
                + "Start ........ 2 May 2021\nEnd .......... 3 May 2023")).containsExactly("#1 A card of a mill",
                        "T ", "| Owner | Village council", "| Money | EUR 2,000", "T ", "| Start | 2 May 2021",
                        "| End | 3 May 2023");
    }

    @Test
    void whiteInSentencesMakesNoTable() {
        assertThat(parts("The mill is old.  It turns.\nThe brook is deep.  It runs."))
                .noneMatch(part -> part.startsWith("T"));
    }

    @Test
    void labelsWithValuesInOneColumnAreTable() {
        assertThat(parts("""
                KEY FACTS

                  Countries:      Georgia
                  Carried out by: the Council of Europe
                  Total budget:   approximately €19.9 million

                Projects under the plan draw on several sources of money.
                """)).containsExactly("#1 KEY FACTS", "T ", "| Countries | Georgia",
                "| Carried out by | the Council of Europe",
                "| Total budget | approximately €19.9 million",
                "P Projects under the plan draw on several sources of money.");
    }

    @Test
    void cellsPartedByStrokesOrTabsAreTable() {
        assertThat(parts("| Donor | Sum |\n|---|---|\n| EU | 2 |\n| UNDP | 3 |\n\nA\t1\nB\t2\nThe end of it."))
                .containsExactly("T ", "|| Donor | Sum", "| EU | 2", "| UNDP | 3", "T ", "| A | 1", "| B | 2",
                        "P The end of it.");
    }

    @Test
    void wayToPageAndDateLinesAreNoHeadings() {
        assertThat(parts("Home › News › Press\n\n‹ Back to all news\n\nEU | RU\n\nNew project begins\n\n"
                + "Strasbourg, 02 June 2023\n\nTags: #EU\n\n27.06.2023, 17:05\n\nWrite! Add a comment\n\n1  2  3  Next"))
                .containsExactly("P Home › News › Press", "P ‹ Back to all news", "P EU | RU", "#1 New project begins",
                        "P Strasbourg, 02 June 2023", "P Tags: #EU", "P 27.06.2023, 17:05", "P Write! Add a comment",
                        "P 1  2  3  Next");
    }

    @Test
    void longestOfFirstHeadingsIsTheTitle() {
        assertThat(parts(
                "ЭКОНОМИКА\n\n21 ноября 2025 года\n\nШвейцария даст Таджикистану гранты на воду\n\nИ всё.\n\nСправка\n• один"))
                .containsExactly("#2 ЭКОНОМИКА", "P 21 ноября 2025 года",
                        "#1 Швейцария даст Таджикистану гранты на воду",
                        "P И всё.", "#2 Справка", "- один");
    }

    @Test
    void firstLineMayBeginWithNumberAndSeveralMayBeTitles() {
        assertThat(parts("19 млн доллар: сауда жобасы (шолу)\n\nМәтін.")).containsExactly(
                "#1 19 млн доллар: сауда жобасы (шолу)", "P Мәтін.");
        assertThat(parts("Вместе по-новому!\nБиргелешип жаңыча!\n\nText follows.")).containsExactly(
                "#2 Вместе по-новому!", "#1 Биргелешип жаңыча!", "P Text follows.");
    }

    @Test
    void markedHeadingsHaveTheirLevels() {
        assertThat(parts("# Title\n\n### Part ###\n\nText.")).containsExactly("#1 Title", "#3 Part", "P Text.");
    }

    @Test
    void headingMayStandRightAboveItsText() {
        assertThat(parts("Кимге тиет?\nЖети облустун кырк району камтылат."))
                .containsExactly("#1 Кимге тиет?", "P Жети облустун кырк району камтылат.");
    }

    @Test
    void headingIsFollowedByText() {
        assertThat(parts("Title of it\n\nWords follow.\n\nNews of other days\n\nMore of them"))
                .containsExactly("#1 Title of it", "P Words follow.", "P News of other days", "P More of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A line: of words\n", "Word\n", "- item\n", "-----\n", "A\tb\n", "1) a:  b\n", "  c\n"})
    @Timeout(20)
    void manyLinesOfOneKindEndSoon(String line) {
        assertThat(parts(line.repeat(50_000))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "KOI8-R"})
    void encodingIsFoundOut(String charset) throws IOException {
        var text = (RUSSIAN + "\n\n").repeat(3);

        assertThat(PartLines.of(PlainText.read(text.getBytes(Charset.forName(charset)), Limits.USUAL).parts()))
                .isEqualTo(List.of("P " + RUSSIAN, "P " + RUSSIAN, "P " + RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-16LE | Жоба үш жылға созылады, оның бюджеті әзірге белгісіз.
            UTF-16BE | Долбоор үч жылга созулат, анын өнөктөштөрү көп.
            UTF-16LE | The project lasts three years.
            UTF-16BE | Проект длится три года.
            windows-1251 | Долбоор беш жылга созулат, ага Ош шаары каражат берет.
            windows-1251 | Айылдарга суу берилет.
            KOI8-R | Айылдарга суу берилет.
            IBM866 | Проект длится три года.
            windows-1252 | Le projet a été lancé à Genève.
            """)
    void encodingThatNothingDeclaresIsFoundOut(String charset, String text) throws IOException {
        assertThat(PlainText.read(text.getBytes(Charset.forName(charset)), Limits.USUAL).parts())
                .containsExactly(new Part.Paragraph(text));
    }

    @Test
    void markOfByteOrderIsNoText() throws IOException {
        assertThat(PartLines.of(PlainText.read("\uFEFFA title".getBytes(StandardCharsets.UTF_8), Limits.USUAL).parts()))
                .containsExactly("#1 A title");
    }

    @Test
    void bytesThatNoTextHoldsAreRefused() {
        assertThatThrownBy(() -> PlainText.read(new byte[]{'a', 0, 1, 2, 'b'}, Limits.USUAL))
                .isInstanceOf(IOException.class)
                .hasMessage("holds bytes that no text holds");
    }

    private static List<String> parts(String text) {
        return PartLines.of(PlainText.parts(text));
    }
}
