package org.esep.structured;

import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.OrganisationMention;
import org.esep.settings.TableMapping.Column;

/// What people wrote into a row: without contact data, on one line, in short.
record RowText(Fit fit, Intake intake) {

    private static final int LONGEST = 1000;
    private static final int QUOTE = 300;

    Proof proof(TableRow row, int column, String language) {
        return new Proof(row.pointer(column), cut(line(row.quote()), QUOTE), language);
    }

    Optional<String> find(Column column, TableRow row) {
        return fit.find(column, row).map(found -> line(found.text()));
    }

    Stream<OrganisationMention> organisations(Column column, Fit.Found found) {
        return fit.values(column, found).stream().map(name -> organisation(line(name)));
    }

    /// The organisation that the cell names, where it names one.
    Optional<OrganisationMention> sole(Column column, TableRow row) {
        return fit.find(column, row).map(found -> organisations(column, found).toList())
                .filter(all -> all.size() == 1).map(all -> all.getFirst());
    }

    private static OrganisationMention organisation(String name) {
        var acronym = Acronym.of(name);
        return new OrganisationMention(acronym.name(), acronym.acronyms(), Optional.empty());
    }

    String line(String text) {
        return intake.redacted(cut(IatiText.line(text), LONGEST));
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
