package org.esep.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// What a person decided; it stands above what the program finds. Things are meant by id or by any of their names, facts
/// by id or by words of their quote.
public sealed interface Decision {

    Taken taken();

    /// Who decided it, when and why, and where it is written.
    record Taken(Place place, String by, LocalDate on, String why) {}

    /// These programmes are one.
    record Join(Taken taken, List<String> programmes) implements Decision {

        public Join {
            programmes = List.copyOf(programmes);
        }
    }

    /// These organisations are one.
    record JoinOrganisations(Taken taken, List<String> organisations) implements Decision {

        public JoinOrganisations {
            organisations = List.copyOf(organisations);
        }
    }

    /// What these documents (paths inside the corpus) tell of the programme is another one.
    record Split(Taken taken, String programme, List<String> documents) implements Decision {

        public Split {
            documents = List.copyOf(documents);
        }
    }

    /// The programme or organisation is shown under this name.
    record Rename(Taken taken, String thing, String name) implements Decision {}

    /// The figures of the programme that are given here have these values, whatever documents say.
    record OverrideFigures(Taken taken, String programme, Optional<Money> budget, Optional<PartialDate> start,
            Optional<PartialDate> end) implements Decision {}

    /// The fact is wrong and enters no figure.
    record Reject(Taken taken, MeantFact fact) implements Decision {}

    /// The fact is right and stands before all others.
    record Confirm(Taken taken, MeantFact fact) implements Decision {}

    /// A fact by its id, or by words that its quote holds, in one document where that is given.
    record MeantFact(String idOrQuote, Optional<String> document) {}
}
