package org.esep.report.excel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FunderLine;
import org.esep.aggregate.FunderLines;
import org.esep.aggregate.InTotals;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Organisation;
import org.esep.iati.Coded;
import org.esep.iati.Country;
import org.esep.report.words.Forms;
import org.esep.report.words.Words;
import org.esep.settings.Pages;
import org.esep.settings.WorkbookSettings;

/// What the cells of a workbook are made from: the ledger, the words, what is found out of all programmes, what of budgets
/// enters totals, what funders pay, organisations by id, where links lead, and the facts behind sums.
record Book(Ledger ledger, Words words, Survey survey, InTotals inTotals, List<FunderLine> funders,
        Map<String, Organisation> organisations,
        Positions positions, Pages pages, Proofs proofs, Forms forms) {

    private static final int LISTED = 50;

    static Book of(Ledger ledger, Words words, WorkbookSettings settings) {
        return of(ledger, words, settings.pages(), Limits.ofTables(settings.tableRows()));
    }

    static Book of(Ledger ledger, Words words, Pages pages, Limits limits) {
        var positions = Positions.of(ledger, limits);
        return new Book(ledger, words, Survey.of(ledger.activities()), InTotals.of(ledger), FunderLines.of(ledger),
                ledger.organisations().stream().map(OrganisationSummary::organisation)
                        .collect(Collectors.toMap(Organisation::id, organisation -> organisation)),
                positions, pages, Proofs.of(ledger, positions), new Forms(words));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// A heading; those of money name the reporting currency.
    String heading(String key) {
        return words.text("column." + key, currency());
    }

    /// The word for a value of a closed list.
    String word(String list, Coded value) {
        return words.text(list + "." + value.code());
    }

    String currency() {
        return ledger.currency().getCurrencyCode();
    }

    String asOf() {
        return forms.date(ledger.asOf());
    }

    String language() {
        return words.locale().getLanguage();
    }

    String title() {
        return ledger.programme().map(this::programme)
                .or(() -> ledger.country().map(country -> text("summary.country-title", words.country(country))))
                .orElseGet(() -> text("summary.title"));
    }

    /// The programme or country of the workbook, else what stands for all of them.
    String place() {
        return ledger.programme().map(this::programme).or(() -> ledger.country().map(words::country))
                .orElseGet(() -> text("country.all"));
    }

    /// Name and code.
    String country(Country country) {
        return text("country.named", words.country(country), country.code());
    }

    String countries(Collection<Country> countries) {
        return countries.stream().map(this::country).collect(Collectors.joining("; "));
    }

    Optional<ActivitySummary> activity(String id) {
        return ledger.activities().find(id);
    }

    /// The name of the programme with this id; a ledger of one country may not hold it, then the id stands for itself.
    String programme(String id) {
        return ledger.activities().named(id).map(words::name).orElse(id);
    }

    /// The names of programmes, of many those of the first.
    String programmes(Collection<String> ids) {
        return listed(ids, this::programme);
    }

    /// The first of many things, and how many there are besides: a cell that holds hundreds is not read.
    static String listed(Collection<String> ids, UnaryOperator<String> naming) {
        var more = ids.size() > LISTED ? Stream.of("+ " + (ids.size() - LISTED)) : Stream.<String>empty();
        return Stream.concat(ids.stream().limit(LISTED).map(naming), more).collect(Collectors.joining("; "));
    }

    String organisation(String id) {
        var organisation = organisations.get(id);
        return organisation == null ? id : words.name(organisation);
    }

    /// What a person means by an id or a name: a programme or an organisation is told by its name.
    String thing(String written) {
        return ledger.activities().has(written) ? programme(written) : organisation(written);
    }

    String organisations(Collection<String> ids) {
        return ids.stream().map(this::organisation).collect(Collectors.joining("; "));
    }
}
