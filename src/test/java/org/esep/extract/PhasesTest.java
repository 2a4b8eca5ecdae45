package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.iati.ActivityKind;

class PhasesTest {

    private static final Phases PHASES = new Phases(new Gazetteer(List.of(), List.of(),
            List.of(known("wells", Optional.empty()), known("wells-1", Optional.of("wells")),
                    known("wells-2", Optional.of("wells")))));

    private static KnownActivity known(String id, Optional<String> parent) {
        return new KnownActivity(id, new TreeMap<>(Map.of("en", List.of(id))), List.of(), ActivityKind.PROJECT, parent,
                "");
    }

    @ParameterizedTest(name = "where {0} was named, {1} is the same: {2}")
    @CsvSource({"wells,wells,true", "wells,wells-1,true", "wells-1,wells,true", "wells-1,wells-1,true",
            "wells-1,wells-2,false", "wells wells-1,wells-2,false", "wells wells-1,wells,true", "roads,wells,false",
            "roads,wells-1,false"})
    void wholeMeansThePhaseThatTheDocumentTellsOfIt(String named, String id, boolean same) {
        assertThat(PHASES.same(Stream.of(named.split(" ")), id)).isEqualTo(same);
    }
}
