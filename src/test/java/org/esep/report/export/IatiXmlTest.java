package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import org.esep.aggregate.LedgerSamples;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;

class IatiXmlTest {

    private static final Country KZ = new Country("KZ");

    /// A project that a page tells of.
    private static IatiWorld told() {
        return new IatiWorld().activity("wells", "Wells & springs", Optional.empty())
                .start("wells", "2024-03-01", DateType.PLANNED, Edition.CURRENT).end("wells", "2027-02-28")
                .partner("wells", "Ministry of Water", OrganisationRole.IMPLEMENTING)
                .partner("wells", "Village of Saryozek", OrganisationRole.PARTNER)
                .country("wells", "KZ", "").budget("wells", "USD 250000", "", "");
    }

    /// A project that a record of structured data tells of.
    private static IatiWorld reported() {
        var fund = new OrganisationMention("Fund", List.of(), Optional.empty(), OrganisationType.GOVERNMENT,
                Optional.of("XM-DAC-9"));
        return new IatiWorld().activity("dams", "Dams", Optional.empty()).record(4)
                .record("dams", IatiWorld.reported("XM-DAC-9-DAMS",
                        IatiWorld.related("XM-DAC-9-ALL", RelatedActivityType.PARENT)))
                .start("dams", "2023-05-02", DateType.ACTUAL, Edition.CURRENT)
                .start("dams", "2023-04-01", DateType.PLANNED, Edition.ORIGINAL)
                .partner("dams", fund, OrganisationRole.FUNDING)
                .country("dams", "KZ", "60").country("dams", "UZ", "40")
                .budget("dams", "EUR 1000.50", "2023-05-02", "2024-05-01")
                .transaction("dams", FundingRole.COMMITMENT, "EUR 900", "2023-06-01")
                .transaction("dams", FundingRole.DISBURSEMENT, "EUR -20.25", "2023-07-01");
    }

    private static List<String> gaps(IatiWorld world) {
        return world.ledger().notices().stream().filter(notice -> notice.code() == Notice.Code.NOT_IN_IATI)
                .map(Notice::detail).toList();
    }

    @Test
    void proseIsToldUnderTheReportersIdentifier() throws IOException {
        assertThat(told().text()).contains("<iati-identifier>XI-TEST-1-wells</iati-identifier>",
                "<reporting-org ref=\"XI-TEST-1\" type=\"80\" secondary-reporter=\"1\">",
                "<narrative>Reckoning &amp; Office</narrative>",
                "<narrative xml:lang=\"en\">Wells &amp; springs</narrative>",
                "<participating-org type=\"10\" role=\"4\">", "<activity-status code=\"2\"/>",
                "<activity-date type=\"1\" iso-date=\"2024-03-01\"/>",
                "<activity-date type=\"3\" iso-date=\"2027-02-28\"/>", "<recipient-country code=\"KZ\"/>")
                .doesNotContain("saryozek");
    }

    @Test
    void budgetWithoutPeriodIsOfTheActivitys() throws IOException {
        assertThat(told().text()).contains("""
                    <budget type="1" status="1">
                      <period-start iso-date="2024-03-01"/>
                      <period-end iso-date="2027-02-28"/>
                      <value currency="USD" value-date="2024-03-01">250000</value>
                    </budget>
                """);
        assertThat(gaps(told())).isEmpty();
    }

    @Test
    void budgetOfYearsIsLeftOutAndTold() throws IOException {
        var world = told().country("wells", "KZ", "").partner("roads", "Fund", OrganisationRole.FUNDING)
                .start("roads", "2024-03-01", DateType.PLANNED, Edition.CURRENT)
                .budget("roads", "EUR 5", "2024", "2026");

        assertThat(gaps(world)).containsExactly("roads: budget/period-start");
        assertThat(world.text()).contains("XI-TEST-1-roads").doesNotContain(">5</value>");
    }

    @Test
    void activityThatLacksElementsIsLeftOutAndTold() throws IOException {
        var world = told().partner("roads", "Town", OrganisationRole.PARTNER)
                .start("roads", "2024-03", DateType.PLANNED, Edition.CURRENT).budget("roads", "EUR 5", "", "");

        assertThat(gaps(world)).containsExactly("roads: activity-date", "roads: participating-org");
        assertThat(world.text()).doesNotContain("roads");
    }

    @Test
    void recordIsToldAsReported() throws IOException {
        assertThat(reported().text()).contains("<iati-identifier>XM-DAC-9-DAMS</iati-identifier>", "hierarchy=\"2\"",
                "<participating-org ref=\"XM-DAC-9\" type=\"10\" role=\"1\">",
                "<activity-date type=\"1\" iso-date=\"2023-04-01\"/>",
                "<activity-date type=\"2\" iso-date=\"2023-05-02\"/>",
                "<recipient-country code=\"KZ\" percentage=\"60\"/>",
                "<recipient-country code=\"UZ\" percentage=\"40\"/>",
                "<sector vocabulary=\"1\" code=\"14030\" percentage=\"100\">", "<budget type=\"2\" status=\"1\">",
                ">1000.5</value>", "<related-activity ref=\"XM-DAC-9-ALL\" type=\"1\"/>");
    }

    @Test
    void transactionTellsBothEnds() throws IOException {
        assertThat(reported().text()).contains("""
                    <transaction>
                      <transaction-type code="3"/>
                      <transaction-date iso-date="2023-07-01"/>
                      <value currency="EUR" value-date="2024-02-28">-20.25</value>
                      <provider-org provider-activity-id="XM-DAC-9-A">
                        <narrative>Fund</narrative>
                      </provider-org>
                      <receiver-org ref="KZ-BIN-7" type="70">
                        <narrative>Well Builders</narrative>
                      </receiver-org>
                      <finance-type code="110"/>
                    </transaction>
                """);
    }

    @Test
    void countriesStandInTransactionsWhereEachNamesItsOwn() throws IOException {
        var world = reported().record(5).record("pumps", IatiWorld.reported("XM-DAC-9-PUMPS"))
                .start("pumps", "2024-01-01", DateType.PLANNED, Edition.CURRENT)
                .partner("pumps", "Fund", OrganisationRole.FUNDING).country("pumps", "KZ", "")
                .transaction("pumps", FundingRole.EXPENDITURE, "EUR 5", "2024-02-01", List.of(KZ));

        assertThat(world.text()).contains("\n      <recipient-country code=\"KZ\"/>\n      <finance-type")
                .doesNotContain("\n    <recipient-country code=\"KZ\"/>");
    }

    @Test
    void parentAndPartKnowEachOtherByIdentifier() throws IOException {
        var world = reported().page().activity("wells", "Wells", Optional.of("dams"))
                .start("wells", "2024-03-01", DateType.PLANNED, Edition.CURRENT)
                .partner("wells", "Fund", OrganisationRole.FUNDING);

        assertThat(world.text()).contains("<related-activity ref=\"XM-DAC-9-DAMS\" type=\"1\"/>",
                "<related-activity ref=\"XI-TEST-1-wells\" type=\"2\"/>");
    }

    @Test
    void sourceIsLinkedWhereItsAddressIsOne() throws IOException {
        assertThat(told().text()).containsOnlyOnce("<document-link ")
                .contains("<document-link url=\"https://example.org/water?id=1&amp;x=2\" format=\"text/html\">",
                        "<narrative xml:lang=\"en\">Water for &lt;all&gt;</narrative>", "<category code=\"A12\"/>",
                        "<document-date iso-date=\"2025-03-04\"/>");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException {
        var name = "Wells \u0001\uD83D \uD83D\uDE00 ]]>";

        assertThat(told().activity("wells", name, Optional.empty()).text())
                .contains("Wells \uFFFD\uFFFD \uD83D\uDE00 ]]&gt;");
    }

    @Test
    void nothingTellsWhenTheRunWas() throws IOException {
        assertThat(told().text()).contains("last-updated-datetime=\"2026-11-24T00:00:00Z\"")
                .isEqualTo(told().text());
    }

    @Test
    void theStandardsSchemaHolds() throws IOException, SAXException {
        var world = reported().page().activity("wells", "Wells", Optional.of("dams"))
                .start("wells", "2024-03-01", DateType.PLANNED, Edition.CURRENT)
                .partner("wells", "Fund", OrganisationRole.FUNDING).budget("wells", "KZT 7", "", "")
                .end("wells", "2025-01-31").record(4)
                .transaction("dams", FundingRole.PLANNED_DISBURSEMENT, "EUR 3", "2023-06-01");

        assertThat(IatiSchema.errors(told().written())).isEmpty();
        assertThat(IatiSchema.errors(world.written())).isEmpty();
    }

    /// The sample programmes begin in a year and end in a month, which are no dates of IATI.
    @Test
    void ledgerWithoutFullDatesHoldsNoActivity() throws IOException {
        var ledger = LedgerSamples.of(9);
        var facts = ledger.facts().stream().filter(fact -> fact.activity().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.activity().orElseThrow()));
        var out = new ByteArrayOutputStream();
        IatiXml.write(ledger, ledger.activities().stream().map(summary -> new ActivityFacts(summary.activity(),
                facts.getOrDefault(summary.activity().id(), List.of()))), IatiWorld.REPORTER, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <iati-activities version="2.03" generated-datetime="2026-11-24T00:00:00Z">
                </iati-activities>
                """);
    }
}
