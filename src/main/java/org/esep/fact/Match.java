package org.esep.fact;

import java.util.List;

import org.esep.iati.Coded;

/// How far two documents mean one activity: the names under which they tell of it and what speaks for it or against it.
public record Match(Mention one, Mention other, List<Feature> features) {

    public Match {
        features = List.copyOf(features);
    }

    /// An activity as one document names it.
    public record Mention(String document, String name) {}

    /// One thing that the two have in common, its weight above 0, or that tells them apart, its weight below 0.
    public record Feature(Kind kind, double weight) {}

    /// What documents are compared by.
    public enum Kind implements Coded {
        IDENTIFIER, PHASE, NAME, ACRONYM, AMOUNT, PERIOD, FUNDER, PARTNER, COUNTRIES, DECISION
    }

    /// The sum of the weights.
    public double score() {
        return features.stream().mapToDouble(Feature::weight).sum();
    }
}
