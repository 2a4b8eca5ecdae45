package org.esep.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Notice;
import org.esep.iati.Coded;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// What a person decided; it stands above what the program finds. Things are meant by id or by any of their names, facts
/// by id or by words of their quote.
public sealed interface Decision {

    Taken taken();

    /// What is decided.
    enum Kind implements Coded {
        JOIN, JOIN_ORGANISATIONS, SPLIT, RENAME, OVERRIDE, REJECT, CONFIRM
    }

    default Kind kind() {
        return switch (this) {
            case Join _ -> Kind.JOIN;
            case JoinOrganisations _ -> Kind.JOIN_ORGANISATIONS;
            case Split _ -> Kind.SPLIT;
            case Rename _ -> Kind.RENAME;
            case OverrideFigures _ -> Kind.OVERRIDE;
            case Reject _ -> Kind.REJECT;
            case Confirm _ -> Kind.CONFIRM;
        };
    }

    /// What it is about, as it is written: ids or names, of a fact its id or words of its quote.
    default List<String> things() {
        return switch (this) {
            case Join join -> join.programmes();
            case JoinOrganisations join -> join.organisations();
            case Split split -> List.of(split.programme());
            case Rename rename -> List.of(rename.thing());
            case OverrideFigures override -> List.of(override.programme());
            case Reject reject -> List.of(reject.fact().idOrQuote());
            case Confirm confirm -> List.of(confirm.fact().idOrQuote());
        };
    }

    /// The notice that tells of it where it means nothing that documents tell.
    default Notice unmatched() {
        var place = taken().place();
        return new Notice(Notice.Code.DECISION_UNMATCHED, place.file(), Optional.empty(),
                "line " + place.line() + ": " + taken().why());
    }

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
