package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

class IatiVersionTest {

    private static final String OLD = """
            <iati-activity version="1.03" default-currency="GBP" xml:lang="en">
            <reporting-org ref="XM-A" type="21" secondary-publisher="1">Lake Forum</reporting-org>
            <iati-identifier>XM-OLD-1</iati-identifier>
            <title>Ferry landings</title><title xml:lang="fr">Embarcad\u00e8res</title>
            <participating-org role="Funding" ref="XM-F" type="10">Fund of the Isles</participating-org>
            <participating-org role="implementing">Boats and Piers</participating-org>
            <activity-date type="start-planned" iso-date="2009-01-01">1 January 2009</activity-date>
            <activity-date type="end-actual" iso-date="2011-06-30"/>
            <budget type="Revised"><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>
            <value value-date="2009-01-01">400</value></budget>
            <transaction><transaction-type code="D">Disbursement</transaction-type>
            <provider-org ref="XM-F">Fund of the Isles</provider-org><value value-date="2010-02-03">90</value>
            <transaction-date iso-date="2010-02-03"/></transaction>
            <transaction><transaction-type code="IF"/><value value-date="2010-02-03">70</value></transaction>
            </iati-activity>""";

    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03"})
    void presentVersionsAreReadWithoutNotice(String version) {
        var read = IatiSample.read("<iati-activities version='" + version + "'>"
                + IatiSample.activity("XM-1", "<title><narrative>Wells</narrative></title>") + "</iati-activities>");

        assertThat(read.identifiers()).containsExactly("XM-1");
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "1.02", "1.03", "1.04", "1.05"})
    void olderVersionsGetOneNotice(String version) {
        var read = IatiSample.read("<iati-activities version='" + version + "'>" + OLD + "</iati-activities>");

        assertThat(read.notices()).containsExactly(
                new Notice(Notice.Code.VERSION_OLD, "aid.xml", Optional.empty(), version));
    }

    @Test
    void fileWithoutVersionIsAnOldOne() {
        assertThat(IatiSample.read("<iati-activities>" + OLD + "</iati-activities>").codes())
                .containsExactly(Notice.Code.VERSION_OLD);
    }

    @Test
    void olderNamesAndDatesAreRead() {
        var read = old();

        assertThat(read.claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("Ferry landings", "Embarcad\u00e8res");
        assertThat(read.claim(ActivityRecord.class).secondary()).isTrue();
        assertThat(read.claim(ActivityRecord.class).reporter().orElseThrow().name()).isEqualTo("Lake Forum");
        assertThat(read.claims(PeriodStated.class)).containsExactly(
                new PeriodStated(Period.from(PartialDate.day(2009, 1, 1)), DateType.PLANNED, Edition.CURRENT),
                new PeriodStated(Period.until(PartialDate.day(2011, 6, 30)), DateType.ACTUAL, Edition.CURRENT));
    }

    @Test
    void olderRolesAreReadByTheirNames() {
        assertThat(old().claims(Participation.class)).containsExactly(
                new Participation(new OrganisationMention("Fund of the Isles", List.of(), Optional.empty(),
                        OrganisationType.GOVERNMENT, Optional.of("XM-F")), OrganisationRole.FUNDING),
                new Participation(new OrganisationMention("Boats and Piers", List.of(), Optional.empty()),
                        OrganisationRole.IMPLEMENTING));
    }

    @Test
    void olderMoneyIsReadByItsLetters() {
        var money = old().claims(Funding.class);

        assertThat(money).extracting(Funding::role).containsExactly(FundingRole.BUDGET, FundingRole.DISBURSEMENT,
                FundingRole.INCOMING);
        assertThat(money).extracting(Funding::money).containsExactly(Money.of("400", "GBP"), Money.of("90", "GBP"),
                Money.of("70", "GBP"));
        assertThat(money.getFirst().edition()).isEqualTo(Edition.CURRENT);
        assertThat(money.get(1).funder().orElseThrow().name()).isEqualTo("Fund of the Isles");
    }

    @Test
    void loneActivityIsAFileToo() {
        assertThat(IatiSample.read(OLD).identifiers()).containsExactly("XM-OLD-1");
    }

    private static IatiSample old() {
        return IatiSample.read("<iati-activities version='1.03'>" + OLD + "</iati-activities>");
    }
}
