package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esep.structured.IatiSample.activity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.ActivityRecord.Classification;
import org.esep.fact.ActivityRecord.Related;
import org.esep.fact.Candidate;
import org.esep.fact.Evidence;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;

class IatiReaderTest {

    @Test
    void eachTitleIsTheNameInItsLanguage() {
        var read = IatiSample.file(activity("XM-1",
                """
                <title><narrative>Clean  stoves
                  for schools</narrative><narrative xml:lang="KK-kz">\u041f\u0435\u0448\u0442\u0435\u0440</narrative></title>"""));

        assertThat(read.claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("Clean stoves for schools", "\u041f\u0435\u0448\u0442\u0435\u0440");
        assertThat(evidence(read, ActivityNamed.class)).extracting(Evidence::language).containsExactly("en", "kk");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void lettersAreComposed() {
        var read = IatiSample.file(activity("XM-1", "<title><narrative>Cafe\u0301</narrative></title>"));

        assertThat(read.claim(ActivityNamed.class).name()).isEqualTo("Caf\u00e9");
    }

    @Test
    void activityWithoutTitleIsShownUnderItsIdentifier() {
        var read = IatiSample.file(activity("XM-1", "<title><narrative> </narrative></title>"));

        assertThat(read.claim(ActivityNamed.class).name()).isEqualTo("XM-1");
        assertThat(read.notices()).containsExactly(
                new Notice(Notice.Code.TITLE_MISSING, "aid.xml", Optional.of(new Span(0, 0)), "XM-1"));
    }

    @Test
    void activityWithChildrenIsProgramme() {
        assertThat(IatiSample.of("<related-activity ref='XM-WELL-71' type='2'/>").claim(ActivityNamed.class).kind())
                .isEqualTo(ActivityKind.PROGRAMME);
        assertThat(IatiSample.of("<related-activity ref='XM-WELL' type='1'/>").claim(ActivityNamed.class).kind())
                .isEqualTo(ActivityKind.PROJECT);
    }

    @Test
    void claimsPointToTheirElement() {
        var read = IatiSample.file("\n" + activity("XM-1", "") + "\n " + activity("XM-2", """
                <title><narrative>Bridges</narrative></title>
                <participating-org role="1" ref="XM-B"/>"""));

        assertThat(evidence(read, Participation.class)).containsExactly(new Evidence("aid.xml", new Span(1, 1),
                "<participating-org role=\"1\" ref=\"XM-B\"/>", "und", "iati-xml", 1, List.of(), Optional.of("4:1")));
        assertThat(read.activities().get(1).candidates()).extracting(Candidate::subject)
                .containsOnly(Optional.of("XM-2"));
    }

    @Test
    void placeInArchiveNamesItsMember() {
        var xml = "<iati-activities version='2.02'>" + activity("XM-1", "") + "</iati-activities>";

        var read = IatiSample.read(xml.getBytes(StandardCharsets.UTF_8), "osh/aid-2.xml", UnaryOperator.identity());

        assertThat(evidence(read, ActivityRecord.class)).extracting(evidence -> evidence.pointer().orElseThrow())
                .containsExactly("osh/aid-2.xml 1:33");
    }

    @Test
    void recordTellsWhoReportsAndWhen() {
        var read = IatiSample.file("""
                <iati-activity hierarchy="2" last-updated-datetime="2024-03-05T10:00:00+06:00">
                <iati-identifier> XM-1 </iati-identifier>
                <reporting-org ref="XM-A" type="21" secondary-reporter="1"><narrative>Aral Forum</narrative></reporting-org>
                <activity-status code="3"/>
                <related-activity ref="XM-0" type="1"/>
                <sector code="11220" percentage="60"/><sector vocabulary="99" code="W"><narrative>Water</narrative></sector>
                <recipient-region code="689" vocabulary="1" percentage="40"/>
                </iati-activity>""");

        assertThat(read.claim(ActivityRecord.class)).isEqualTo(new ActivityRecord("XM-1",
                Optional.of(new OrganisationMention("Aral Forum", List.of(), Optional.empty(), OrganisationType.NGO,
                        Optional.of("XM-A"))),
                true, Optional.of("3"), Optional.of(Instant.parse("2024-03-05T04:00:00Z")), 2,
                List.of(new Related("XM-0", RelatedActivityType.PARENT)),
                List.of(new Classification("1", "11220", Optional.empty(), Decimal.findPercentage("60")),
                        new Classification("99", "W", Optional.of("Water"), Optional.empty())),
                List.of(new Classification("1", "689", Optional.empty(), Decimal.findPercentage("40")))));
    }

    @Test
    void sectorsOfTransactionsStandForThoseOfTheActivity() {
        var read = IatiSample
                .of("""
                <transaction><transaction-type code="3"/><value value-date="2024-01-01">1</value><sector code="14030"/></transaction>
                <transaction><transaction-type code="3"/><value value-date="2024-01-01">2</value><sector code="14030"/></transaction>""");

        assertThat(read.claim(ActivityRecord.class).sectors()).extracting(Classification::code)
                .containsExactly("14030");
    }

    @Test
    void oddPartsOfRecordGetNotices() {
        var read = IatiSample.file("""
                <iati-activity hierarchy="top" last-updated-datetime="yesterday"><iati-identifier>XM-1</iati-identifier>
                <title><narrative>Roads</narrative></title><related-activity type="1"/><related-activity ref="XM-3" type="9"/>
                <sector percentage="3"/><sector code="21020" percentage="300"/></iati-activity>""");

        assertThat(read.claim(ActivityRecord.class)).isEqualTo(new ActivityRecord("XM-1", Optional.empty(), false,
                Optional.empty(), Optional.empty(), 1, List.of(),
                List.of(new Classification("1", "21020", Optional.empty(), Optional.empty())), List.of()));
        assertThat(read.details()).containsExactlyInAnyOrder("XM-1 yesterday", "XM-1 <related-activity type=\"1\"/>",
                "XM-1 <related-activity ref=\"XM-3\" type=\"9\"/>", "XM-1 <sector percentage=\"3\"/>",
                "XM-1 <sector code=\"21020\" percentage=\"300\"/>");
    }

    @Test
    void organisationsTakePartInTheirRoles() {
        var read = IatiSample.of("""
                <participating-org role="1" type="40" ref="XM-U"><narrative>Union of Lakes and Dams (ULD)</narrative>
                <narrative xml:lang="fr">Union des lacs</narrative></participating-org>
                <participating-org role="2" type="10"><narrative>Ministry of Water (Georgia)</narrative></participating-org>
                <participating-org role="3" type="80" ref="XM-C"/>
                <participating-org role="4" type="70"><narrative>Pump Works</narrative></participating-org>""");

        assertThat(read.claims(Participation.class)).containsExactly(
                participation("Union of Lakes and Dams", List.of("ULD", "Union des lacs"),
                        OrganisationType.INTERGOVERNMENTAL, "XM-U", OrganisationRole.FUNDING),
                participation("Ministry of Water (Georgia)", List.of(), OrganisationType.GOVERNMENT, "",
                        OrganisationRole.ACCOUNTABLE),
                participation("XM-C", List.of(), OrganisationType.ACADEMIA, "XM-C", OrganisationRole.EXTENDING),
                participation("Pump Works", List.of(), OrganisationType.PRIVATE, "", OrganisationRole.IMPLEMENTING));
    }

    @Test
    void organisationWithoutRoleOrNameIsLeftOut() {
        var read = IatiSample.of("<participating-org ref='XM-C'/><participating-org role='7' ref='XM-C'/>"
                + "<participating-org role='4'/>");

        assertThat(read.claims(Participation.class)).isEmpty();
        assertThat(read.codes()).containsExactly(Notice.Code.CODE_UNKNOWN, Notice.Code.CODE_UNKNOWN,
                Notice.Code.ELEMENT_MALFORMED);
    }

    @Test
    void recordWithoutIdentifierIsLeftOut() {
        var read = IatiSample.file(activity(" ", "") + activity("XM-2", ""));

        assertThat(read.identifiers()).containsExactly("XM-2");
        assertThat(evidence(read, ActivityRecord.class)).extracting(Evidence::span).containsExactly(new Span(1, 1));
        assertThat(read.notices()).first().isEqualTo(
                new Notice(Notice.Code.IDENTIFIER_MISSING, "aid.xml", Optional.of(new Span(0, 0)), "1:33"));
    }

    @Test
    void contactDataAreNeitherReadNorQuoted() {
        var elements = """
                <title><narrative>Ask 555 for maps</narrative></title>
                <contact-info><email>maps@example.org</email><title><narrative>Desk</narrative></title></contact-info>""";
        var xml = "<iati-activities version='2.03'>" + activity("XM-555", elements) + "</iati-activities>";

        var read = IatiSample.read(xml.getBytes(StandardCharsets.UTF_8), "", text -> text.replace("555", "***"));

        assertThat(read.claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("Ask *** for maps");
        assertThat(evidence(read, ActivityRecord.class)).extracting(Evidence::quote)
                .containsExactly("<iati-activity default-currency=\"EUR\" xml:lang=\"en\"><iati-identifier>XM-555"
                        + "</iati-identifier><title><narrative>Ask *** for maps</narrative></title></iati-activity>");
        assertThat(read.notices()).containsExactly(
                new Notice(Notice.Code.CONTACT_REDACTED, "aid.xml", Optional.empty(), "1"));
    }

    @Test
    void quotesAreShort() {
        var read = IatiSample.of("<participating-org role='1'><narrative>" + "Lake ".repeat(90)
                + "</narrative></participating-org>");

        assertThat(evidence(read, Participation.class)).extracting(evidence -> evidence.quote().length())
                .containsExactly(300);
    }

    @Test
    void unknownElementsAreSkippedAtAnyDepth() {
        var read = IatiSample.of("<result>" + "<a><title>".repeat(20) + "</title></a>".repeat(20) + "</result>"
                + "<x:title xmlns:x='urn:x'>Other</x:title><activity-status code='2' x='1'/>");

        assertThat(read.claims(ActivityNamed.class)).extracting(ActivityNamed::name).containsExactly("Wells for Osh");
        assertThat(read.claim(ActivityRecord.class).status()).contains("2");
        assertThat(read.notices()).isEmpty();
    }

    private static Participation participation(String name, List<String> aliases, OrganisationType type, String ref,
            OrganisationRole role) {
        return new Participation(new OrganisationMention(name, aliases, Optional.empty(), type,
                Optional.of(ref).filter(code -> !code.isEmpty())), role);
    }

    private static List<Evidence> evidence(IatiSample read, Class<?> type) {
        return read.candidates().stream().filter(candidate -> type.isInstance(candidate.claim()))
                .map(Candidate::evidence).toList();
    }
}
