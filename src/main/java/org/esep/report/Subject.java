package org.esep.report;

import org.esep.iati.Country;

/// What a report is about.
public sealed interface Subject {

    /// All programmes.
    record Portfolio() implements Subject {}

    /// The programmes of a country.
    record OneCountry(Country country) implements Subject {}

    /// A programme, by its id, with its parts.
    record OneProgramme(String id) implements Subject {}

    /// The path inside the folder of one kind and language, without the ending.
    default String path() {
        return switch (this) {
            case Portfolio _ -> "overview";
            case OneCountry(var country) -> country.code();
            case OneProgramme(var id) -> "programmes/" + id;
        };
    }
}
