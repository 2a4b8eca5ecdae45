package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.esep.aggregate.Check;
import org.esep.aggregate.Choice;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.FollowUp;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Scope;
import org.esep.aggregate.YearLine;
import org.esep.fact.Claim;
import org.esep.fact.Document;
import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.iati.ActivityKind;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Coded;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.Precision;
import org.esep.iati.Qualifier;
import org.esep.settings.Decision;
import org.esep.settings.WorkbookSettings;

class WordsOfTheWorkbookTest {

    private static final Map<String, Coded[]> LISTS = Map.ofEntries(Map.entry("status", ActivityStatus.values()),
            Map.entry("kind", ActivityKind.values()), Map.entry("money", FundingRole.values()),
            Map.entry("role", OrganisationRole.values()),
            Map.entry("type", OrganisationType.values()), Map.entry("qualifier", Qualifier.values()),
            Map.entry("finance", FinanceType.values()),
            Map.entry("precision", Precision.values()), Map.entry("format", Precision.values()),
            Map.entry("scope", Scope.values()),
            Map.entry("allocation", YearLine.Allocation.values()), Map.entry("reason", Reason.values()),
            Map.entry("choice", Choice.values()),
            Map.entry("subject", Disagreement.Subject.values()), Map.entry("claim", Claim.Type.values()),
            Map.entry("state", Document.State.values()),
            Map.entry("notice", Notice.Code.values()), Map.entry("check", Check.Kind.values()),
            Map.entry("rule", Rule.values()), Map.entry("decision", Decision.Kind.values()),
            Map.entry("follow-up", FollowUp.Kind.values()), Map.entry("match", Match.Kind.values()));

    @TestFactory
    Stream<DynamicTest> everyValueOfAClosedListHasItsWord() {
        var book = Book.of(LedgerSamples.empty(), Written.WORDS, WorkbookSettings.PLAIN);
        return LISTS.keySet().stream().sorted().flatMap(list -> Arrays.stream(LISTS.getOrDefault(list, new Coded[0]))
                .map(value -> DynamicTest.dynamicTest(list + "." + value.code(),
                        () -> assertThatCode(() -> book.word(list, value)).doesNotThrowAnyException())));
    }
}
