package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.corpus.Corpus;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.PartialDate;
import org.esep.resolve.AllClaims;
import org.esep.settings.ConfigFolder;

/// What a change of a rule changes: every fact of the bundled corpus against an approved list.
class SeedFactsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/seed-facts.tsv");
    private static final Path FOUND = Path.of("target/approved/seed-facts.tsv");

    @Test
    void seedsHoldTheApprovedFacts() throws IOException {
        var found = facts();

        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);
        assertThat(found).as("after a look at each difference: cp %s %s", FOUND, APPROVED)
                .containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    private static List<String> facts() {
        var setup = Setup.of(ConfigFolder.packaged());
        var extractions = Corpus.open(Path.of("seeds")).documents().stream().map(setup.reader()::read)
                .map(setup.extractor()::extract).toList();
        var resolution = setup.resolver().resolve(AllClaims.held(extractions), List.of(), LocalDate.of(2026, 1, 31));
        return extractions.stream().flatMap(extraction -> resolution.facts(extraction).stream()).sorted(Fact.ORDER)
                .map(SeedFactsTest::line).toList();
    }

    private static String line(Fact fact) {
        var evidence = fact.evidence();
        return String.join("\t", evidence.document(), String.valueOf(evidence.span().start()),
                fact.claim().type().code(), fact.activity().orElse("-"), claimed(fact), evidence.rule());
    }

    private static String claimed(Fact fact) {
        return switch (fact.claim()) {
            case ActivityNamed named -> named.kind().code() + " " + named.name();
            case CountryStated stated -> stated.country().code();
            case PeriodStated stated -> date(stated.period().start()) + " to " + date(stated.period().end());
            case Funding funding -> funding.role().code() + " " + funding.qualifier().code() + " " + funding.money()
                    + fact.organisation().map(funder -> " " + funder).orElse("");
            case Participation participation ->
                participation.role().code() + " " + fact.organisation().orElse("-");
            case Envelope envelope -> envelope.money() + " " + envelope.countries();
            case ActivityRecord record -> record.identifier();
            case Milestone milestone -> date(Optional.of(milestone.date())) + " " + milestone.countries();
        };
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("?");
    }
}
