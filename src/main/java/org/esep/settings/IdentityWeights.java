package org.esep.settings;

import java.util.Set;

/// How much each thing that two documents tell of an activity says that they mean the same one, from `identity.yaml`.
/// The weights of what agrees are added, those of what contradicts taken off; the pair is joined from `join` on and
/// listed as a suggestion from `suggest` on. `commonWords` of names count `commonWord` of a word, and a name needs
/// words of the weight `wholeName` to count in full, of `partName` to count as part of a longer one.
public record IdentityWeights(double join, double suggest, double name, double part, double acronym, double amount,
        double period, double funder, double partner, double countries, double otherPeriod, double otherFunder,
        double otherCountries, double phase, double wholeName, double partName,
        double otherWords, double commonWord, Set<String> commonWords) {

    private static final String FILE = "identity.yaml";

    public IdentityWeights {
        commonWords = Set.copyOf(commonWords);
    }

    public static IdentityWeights load(ConfigFolder config) {
        return Yaml.read(FILE, config.read(FILE), IdentityWeights.class);
    }
}
