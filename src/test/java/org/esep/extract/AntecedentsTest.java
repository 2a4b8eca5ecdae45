package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;

class AntecedentsTest {

    private final Antecedents antecedents = new Antecedents();

    private static Mention organisation(String name) {
        return new Mention.OfOrganisation(new Span(0, name.length()),
                new OrganisationMention(name, List.of(), Optional.empty()));
    }

    private void named(String... names) {
        antecedents.remember(Stream.of(names).map(AntecedentsTest::organisation).toList());
    }

    private List<String> meant(String text) {
        return antecedents.in(Texts.line("en", text), List.of()).stream().map(Mention::told).toList();
    }

    @Test
    void wordMeansTheLastOrganisationThatHasItInItsName() {
        named("Bank of the Northern Hills", "Harbour Bank", "Ministry of Rivers");

        assertThat(meant("The bank pays, the ministry builds.")).containsExactly("Harbour Bank", "Ministry of Rivers");
    }

    @Test
    void lineItselfMayNameWhatAWordOfItMeans() {
        named("Harbour Bank");
        var name = "Mountain Bank";

        assertThat(antecedents.in(Texts.line("en", name + " came and the bank paid."), List.of(organisation(name))))
                .extracting(Mention::told).containsExactly(name);
    }

    @Test
    void repeatedNameIsTheLast() {
        named("Bank of the Northern Hills", "Harbour Bank", "Bank of the Northern Hills");

        assertThat(meant("It was paid by the bank.")).containsExactly("Bank of the Northern Hills");
    }

    @Test
    void wordOfANameMeansNothingElse() {
        named("Harbour Bank");

        assertThat(meant("He works at the Bank Street and for Lake Bank too.")).isEmpty();
        assertThat(antecedents.in(Texts.line("en", "the bank"), List.of(new Mention.OfOrganisation(new Span(4, 8),
                new OrganisationMention("bank", List.of(), Optional.empty()))))).isEmpty();
    }

    @Test
    void wordWithoutAnAntecedentMeansNothing() {
        named("Harbour Bank");

        assertThat(meant("The foundation and the project help.")).isEmpty();
    }

    @Test
    void forgetsWhatWasNamedLongAgo() {
        named("Harbour Bank");
        named(IntStream.range(0, 12).mapToObj(number -> "School " + number).toArray(String[]::new));

        assertThat(meant("The bank helps.")).isEmpty();
    }
}
