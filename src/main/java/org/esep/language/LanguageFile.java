package org.esep.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.esep.iati.ActivityKind;
import org.esep.iati.OrganisationType;
import org.esep.iati.Qualifier;

/// `language.yaml` as it is written. Lists under a value hold the phrases that mean it.
record LanguageFile(String language, String letters, Set<String> functionWords, Map<String, String> folds,
        Set<String> abbreviations, Set<String> endings, String decimal, Map<BigDecimal, List<String>> numberWords,
        Map<BigDecimal, List<String>> scales, Map<String, List<String>> currencies,
        Map<Qualifier, List<String>> qualifiers, Map<Integer, List<String>> months, List<String> yearWords,
        List<String> yearCues, List<String> dateFillers, List<String> between, List<String> after,
        Map<Integer, List<String>> durationUnits, Map<Integer, List<String>> durations,
        Map<Integer, List<String>> daysAgo,
        Map<ActivityKind, List<String>> activities, Map<OrganisationType, List<String>> organisations,
        Map<OrganisationType, List<String>> legalForms, List<String> connectors, List<String> countryJoints,
        Set<Naming.HeadPlace> heads,
        List<String> headsOfNames,
        List<String> continuations, List<String> notNames, List<String> nameLabels,
        List<String> otherHeads, List<String> epithets, Set<String> recipientEndings,
        List<String> roleHeads, List<String> launches, List<String> listJoints, List<String> groups,
        List<String> equivalents, List<String> phases, List<String> definites,
        List<String> openings, List<String> spellings, List<String> cues) {}
