package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.fact.ActivityNamed;
import org.esep.fact.CountryStated;
import org.esep.fact.Funding;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;
import org.esep.report.export.IatiWorld;

/// What is written for IATI is read back.
class IatiRoundTripTest {

    private static IatiSample read() throws IOException {
        var fund = new OrganisationMention("Fund", List.of(), Optional.empty(), OrganisationType.GOVERNMENT,
                Optional.of("XM-DAC-9"));
        return IatiSample.read(new IatiWorld().activity("dams", "Dams", Optional.empty()).record(4)
                .record("dams", IatiWorld.reported("XM-DAC-9-DAMS",
                        IatiWorld.related("XM-DAC-9-ALL", RelatedActivityType.PARENT)))
                .start("dams", "2023-05-02", DateType.ACTUAL, Edition.CURRENT)
                .partner("dams", fund, OrganisationRole.FUNDING)
                .country("dams", "KZ", "60").country("dams", "UZ", "40")
                .budget("dams", "EUR 1000.50", "2023-05-02", "2024-05-01")
                .transaction("dams", FundingRole.COMMITMENT, "EUR 900", "2023-06-01")
                .transaction("dams", FundingRole.DISBURSEMENT, "EUR -20.25", "2023-07-01")
                .page().activity("wells", "Wells & springs", Optional.of("dams"))
                .start("wells", "2024-03-01", DateType.PLANNED, Edition.CURRENT).end("wells", "2027-02-28")
                .partner("wells", "Ministry", OrganisationRole.IMPLEMENTING).country("wells", "KZ", "")
                .budget("wells", "USD 250000", "", "").written());
    }

    @Test
    void identifiersTitlesAndParticipantsAreTheSame() throws IOException {
        var read = read();

        assertThat(read.identifiers()).containsExactly("XM-DAC-9-DAMS", "XI-TEST-1-wells");
        assertThat(read.claims(ActivityNamed.class)).extracting(ActivityNamed::name).contains("Dams",
                "Wells & springs");
        assertThat(read.claims(Participation.class)).extracting(Participation::role)
                .containsExactly(OrganisationRole.FUNDING, OrganisationRole.IMPLEMENTING);
    }

    @Test
    void moneyIsTheSame() throws IOException {
        assertThat(read().claims(Funding.class)).extracting(money -> money.role() + " " + money.money())
                .containsExactlyInAnyOrder("BUDGET EUR 1000.5", "COMMITMENT EUR 900", "DISBURSEMENT EUR -20.25",
                        "BUDGET USD 250000");
        assertThat(read().claims(Funding.class)).filteredOn(money -> money.role() != FundingRole.BUDGET)
                .extracting(money -> money.flow().providerActivity()).containsOnly(Optional.of("XM-DAC-9-A"));
    }

    @Test
    void datesAndCountriesAreTheSame() throws IOException {
        assertThat(read().claims(PeriodStated.class))
                .extracting(stated -> stated.kind() + " " + stated.period().start().or(() -> stated.period().end())
                        .orElseThrow())
                .containsExactlyInAnyOrder("ACTUAL 2023-05-02", "PLANNED 2024-03-01", "PLANNED 2027-02-28");
        assertThat(read().claims(CountryStated.class))
                .extracting(stated -> stated.country() + " "
                        + stated.percentage().map(share -> share.value().toPlainString()).orElse("-"))
                .containsExactlyInAnyOrder("KZ 60", "UZ 40", "KZ -");
    }
}
