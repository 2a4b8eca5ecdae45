package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.fact.Claim;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Span;

class FactLinesTest {

    private static final String EVIDENCE = """
            ,"document":"ru/doc.txt","quote":"Quote","quoteStart":10,"quoteEnd":15,"pointer":null,"language":"ru",\
            "rule":"ru-rule-1","confidence":0.85,"alsoAt":[{"quoteStart":40,"quoteEnd":45},{"quoteStart":90,"quoteEnd":95}]}
            """;

    @Test
    void programmeTellsEveryNameBesidesTheOneWritten() {
        assertThat(line(Claims.named())).isEqualTo(
                """
                {"type":"programme","id":"f1","programme":"rural-water","name":"\\"Rural\\" water","canonicalName":"Rural Water",\
                "aliases":["Rural Water","Water","\u0410\u0439\u044b\u043b \u0441\u0443\u0443\u0441\u0443"],"kind":"action-plan","parent":"water-strategy\""""
                        + EVIDENCE);
    }

    @Test
    void countryTellsShareAndRegion() {
        assertThat(line(Claims.country())).isEqualTo(
                """
                {"type":"country","id":"f1","programme":"rural-water","country":"KG","percentage":10,"region":"central-asia",\
                "basis":"stated\""""
                        + EVIDENCE);
    }

    @Test
    void periodKeepsPrecisionAndUnknownSide() {
        assertThat(line(Claims.period())).isEqualTo(
                """
                {"type":"period","id":"f1","programme":"rural-water","start":null,"end":"2026-06","kind":"planned","edition":"original\""""
                        + EVIDENCE);
    }

    @Test
    void fundingHasNoExponent() {
        assertThat(line(Claims.funding())).isEqualTo(
                """
                {"type":"funding","id":"f1","programme":"rural-water","amount":1500000000,"currency":"USD","role":"contribution",\
                "funder":"european-union","funderName":"The Union","qualifier":"up-to","financeType":"loan","countries":["KG","KZ"],\
                "periodStart":"2024","periodEnd":null,"date":"2024-02-03","alsoStatedAs":[{"amount":1400000000.5,"currency":"EUR"}],\
                "edition":"current\""""
                        + EVIDENCE);
    }

    @Test
    void partnerIsKnownByAcronymAndInEveryLanguage() {
        assertThat(line(Claims.partner())).isEqualTo(
                """
                {"type":"partner","id":"f1","programme":"rural-water","organisation":"european-union","name":"The Union",\
                "canonicalName":"European Union","aliases":["E.U.","EU","European Union","\u0415\u041e"],"role":"accountable\""""
                        + EVIDENCE);
    }

    @Test
    void envelopeBelongsToNoProgramme() {
        var fact = new Fact("f1", Claims.envelope(), Samples.evidence("ru/doc.txt", 10), Optional.empty(),
                Optional.empty());

        assertThat(lines(fact)).isEqualTo(
                """
                {"type":"envelope","id":"f1","amount":0.1,"currency":"EUR","role":"budget","funder":null,"funderName":null,\
                "qualifier":"exact","countries":[],"periodStart":null,"periodEnd":null,"what":"projects","partOf":"all\""""
                        + EVIDENCE);
    }

    @Test
    void milestoneNeedsNoProgramme() {
        var fact = new Fact("f1", Claims.milestone(), Samples.evidence("ru/doc.txt", 10), Optional.empty(),
                Optional.empty());

        assertThat(lines(fact)).isEqualTo("""
                {"type":"milestone","id":"f1","programme":null,"date":"2026-05-20","endDate":"2026-05-22","countries":["KG"],\
                "what":"forum\"""" + EVIDENCE);
    }

    @Test
    void thingsOutsideTheLedgerHaveNoCanonicalName() {
        var fact = new Fact("f1", Claims.named(), Samples.evidence("ru/doc.txt", 10), Optional.of("unknown"),
                Optional.empty());

        assertThat(lines(fact)).contains("\"canonicalName\":null,\"aliases\":[\"Water\"]").contains("\"parent\":null");
    }

    @Test
    void linesAreSortedByDocumentPlaceTypeAndRule() {
        var facts = List.of(placed("f3", "ru/b.txt", 0), placed("f2", "ru/a.txt", 20), placed("f1", "ru/a.txt", 3));

        assertThat(lines(facts.toArray(Fact[]::new)).lines().map(line -> line.substring(24, 26))).containsExactly("f1",
                "f2", "f3");
    }

    @Test
    void hostileQuoteStaysOneLine() {
        var quote = "a\nb\r\u2028c\u2029\"\\\ud800 \u0000";
        var evidence = new Evidence("ru/doc.txt", new Span(0, quote.length()), quote, "ru", "r", 1E-7, List.of(),
                Optional.of("Sheet!A1"));

        assertThat(lines(new Fact("f1", Claims.country(), evidence, Optional.empty(), Optional.empty())))
                .hasLineCount(1)
                .contains("\"quote\":\"a\\nb\\r\\u2028c\\u2029\\\"\\\\? \\u0000\"")
                .contains("\"confidence\":0.00000010,")
                .contains("\"pointer\":\"Sheet!A1\"");
    }

    private static Fact placed(String id, String document, int start) {
        return new Fact(id, Claims.country(), Samples.evidence(document, start), Optional.empty(), Optional.empty());
    }

    private static String line(Claim claim) {
        return lines(Samples.fact("f1", claim));
    }

    private static String lines(Fact... facts) {
        return Samples.text(DataFile.FACTS, Samples.ledger(facts));
    }
}
