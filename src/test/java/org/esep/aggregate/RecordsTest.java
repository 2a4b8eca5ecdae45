package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;

class RecordsTest {

    private static final FundingRole PAID = FundingRole.DISBURSEMENT;

    private static Facts file(String path) {
        return new Facts().document(path, "Register", "2024-05-01");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Money paid(Ledger ledger) {
        return ledger.activities().getFirst().sums().getOrDefault(PAID, eur("0"));
    }

    @Test
    void recordThatWasUpdatedLaterStandsAndTheOtherIsADisagreement() {
        var ledger = file("a.xml").record("p", "XX-1", "2024-01-01T00:00:00Z").paid("p", PAID, "500", "2023-05-01")
                .record("p", "XX-1", "2024-06-01T00:00:00Z").paid("p", PAID, "480", "2023-05-01").ledger();

        assertThat(paid(ledger)).isEqualTo(eur("480"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.OTHER_RECORD,
                Reason.COUNTED);
        assertThat(ledger.disagreements()).singleElement().satisfies(told -> {
            assertThat(told.choice()).isEqualTo(Choice.LATER_RECORD);
            assertThat(told.subject()).isEqualTo(Disagreement.Subject.TRANSACTIONS);
            assertThat(told.values()).extracting(Disagreement.Value::value, Disagreement.Value::reason)
                    .containsExactly(tuple("EUR 480", Reason.COUNTED), tuple("EUR 500", Reason.OTHER_RECORD));
        });
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void identifierInTwoFilesIsCountedOnceAndToldOnceForEachOtherRecord() {
        var ledger = file("a.xml").record("p", "XX-1", "2024-06-01T00:00:00Z").paid("p", PAID, "480", "2023-05-01")
                .document("b.xml", "Register", "2025-01-01").record("p", "XX-1", "2024-01-01T00:00:00Z")
                .paid("p", PAID, "480", "2023-05-01").record("p", "XX-1", "").paid("p", PAID, "480", "2023-05-01")
                .ledger();

        assertThat(paid(ledger)).isEqualTo(eur("480"));
        assertThat(ledger.disagreements()).isEmpty();
        assertThat(ledger.notices()).filteredOn(notice -> notice.code() == Notice.Code.IDENTIFIER_REPEATED)
                .extracting(Notice::document, Notice::detail)
                .containsExactly(tuple("b.xml", "XX-1 a.xml"), tuple("b.xml", "XX-1 a.xml"));
    }

    @Test
    void recordOfAPrimaryReporterStandsBeforeALaterOneOfASecondaryReporter() {
        var ledger = file("a.xml").record("p", "XX-1", "2024-01-01T00:00:00Z").period("p", "2020", "2022")
                .paid("p", PAID, "480", "2023-05-01")
                .record("p", "XX-1", "2025-01-01T00:00:00Z", Facts.Reporting.SECONDARY).period("p", "2020", "2023")
                .paid("p", PAID, "480", "2023-05-01").ledger();

        assertThat(ledger.activities().getFirst().timeline().end().map(Figure::value)).contains(PartialDate.year(2022));
        assertThat(paid(ledger)).isEqualTo(eur("480"));
        assertThat(ledger.disagreements()).singleElement()
                .satisfies(told -> assertThat(told).extracting(Disagreement::subject, Disagreement::choice)
                        .containsExactly(Disagreement.Subject.END, Choice.PRIMARY_RECORD));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void unknownTimeComesLastAndOfEqualOnesTheFirstInOrderStands() {
        var unknown = file("a.xml").record("p", "XX-1", "").paid("p", PAID, "1", "2023")
                .record("p", "XX-1", "2020-01-01T00:00:00Z").paid("p", PAID, "2", "2023").ledger();
        var equal = file("a.xml").record("p", "XX-1", "").paid("p", PAID, "1", "2023").record("p", "XX-1", "")
                .paid("p", PAID, "2", "2023").ledger();

        assertThat(paid(unknown)).isEqualTo(eur("2"));
        assertThat(paid(equal)).isEqualTo(eur("1"));
        assertThat(equal.disagreements()).extracting(Disagreement::choice).containsExactly(Choice.FIRST_IN_ORDER);
    }

    @Test
    void partnersAndCountriesOfAnotherRecordAreNotThoseOfTheActivity() {
        var ledger = file("a.xml").record("p", "XX-1", "2024-01-01T00:00:00Z").activity("p", "KZ")
                .partner("p", "one", OrganisationRole.FUNDING).record("p", "XX-1", "").activity("p", "KG")
                .partner("p", "two", OrganisationRole.FUNDING).ledger();

        assertThat(ledger.activities().getFirst().countries()).containsOnlyKeys(new Country("KZ"));
        assertThat(ledger.totals().partners()).isEqualTo(1);
    }

    @Test
    void recordsOfTwoIdentifiersInOneActivityAreAsTwoDocuments() {
        var ledger = file("a.xml").record("p", "XX-1", "").paid("p", PAID, "300", "2023").paid("p", PAID, "20", "2023")
                .record("p", "XX-2", "").paid("p", PAID, "310", "2023").ledger();

        assertThat(paid(ledger)).isEqualTo(eur("320"));
        assertThat(ledger.disagreements()).extracting(Disagreement::choice).containsExactly(Choice.FIRST_IN_ORDER);
        assertThat(ledger.notices()).extracting(Notice::code).doesNotContain(Notice.Code.IDENTIFIER_REPEATED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void pressReleaseAndRecordAreShownBothAndTheRecordIsChosen() {
        var ledger = file("a.xml").record("p", "XX-1", "").budget("p", "2000000", "EUR")
                .document("news.txt", "News", "2025-01-01").budget("p", "2500000", "EUR").ledger();

        assertThat(ledger.activities().getFirst().budget().orElseThrow().value().original()).contains(eur("2000000"));
        assertThat(ledger.disagreements()).singleElement().satisfies(told -> {
            assertThat(told.choice()).isEqualTo(Choice.STRUCTURED);
            assertThat(told.values()).extracting(Disagreement.Value::value).containsExactly("EUR 2000000",
                    "EUR 2500000");
        });
    }
}
