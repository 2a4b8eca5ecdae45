package org.esep.resolve;

import java.util.List;
import java.util.Optional;

import org.esep.fact.Match;
import org.esep.iati.Country;
import org.esep.iati.PartialDate;

/// What one document tells of one activity, as far as it tells it from others: how it names it (`mention` by the first of
/// the names) and what the names say. `whole` is the id of the gazetteer's entry of which it is a phase; funders and
/// partners are ids of organisations, amounts are written with their currency. There are many: each list is short,
/// sorted and without repeats.
record Profile(Mentioned mentioned, Match.Mention mention, List<Title> titles, Optional<String> whole,
        List<String> funders, List<String> partners, List<String> amounts, List<PartialDate> starts,
        List<PartialDate> ends, List<Country> countries) {

    Activities.Key key() {
        return mentioned.key();
    }

    List<Mentioned.Named> names() {
        return mentioned.names();
    }

    /// The id of the record of structured data.
    Optional<String> record() {
        return mentioned.record();
    }

    /// The id of the gazetteer's entry.
    Optional<String> known() {
        return mentioned.known();
    }
}
