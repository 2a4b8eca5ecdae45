package org.esep.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;
import org.esep.settings.Yaml;

/// Makes a language pack of the files of one folder.
final class PackReader {

    private static final String TERMS = "/terms.yaml";

    private final ConfigFolder config;
    private final String folder;

    PackReader(ConfigFolder config, String folder) {
        this.config = config;
        this.folder = folder;
    }

    LanguagePack read() {
        var path = folder + "/language.yaml";
        var file = Yaml.read(path, config.read(path), LanguageFile.class);
        if (!folder.endsWith("/" + file.language())) {
            throw new ConfigurationException(path, "language " + file.language() + " is not the folder's name");
        }
        var fold = fold(file.folds());
        return new LanguagePack(file.language(), letters(file), file.functionWords(), new TreeMap<>(file.folds()),
                file.abbreviations(), new Inflection(file.endings()), numerals(file, fold),
                terms(file.currencies(), Currency::getInstance, fold),
                terms(file.qualifiers(), Function.identity(), fold),
                calendar(file, fold), naming(file, fold), discourse(file, fold), titleWords(fold),
                new Rules(rules(fold)));
    }

    private List<Rule> rules(UnaryOperator<String> fold) {
        var rules = new ArrayList<Rule>();
        for (var path : config.list(folder, ".yaml")) {
            if (!path.endsWith("/language.yaml") && !path.endsWith(TERMS)) {
                rules.addAll(RuleFile.read(path, config.read(path), fold));
            }
        }
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.id())) {
                throw new ConfigurationException(folder, "two rules are called " + rule.id());
            }
        }
        return rules;
    }

    /// None where the folder has no such file.
    private Terms<String> titleWords(UnaryOperator<String> fold) {
        var path = folder + TERMS;
        return config.find(path)
                .map(text -> terms(Yaml.read(path, text, TermsFile.class).all(), Function.identity(), fold))
                .orElseGet(() -> new Terms<>(List.of()));
    }

    private static Set<Integer> letters(LanguageFile file) {
        return file.letters().codePoints().boxed().collect(Collectors.toSet());
    }

    private static Numerals numerals(LanguageFile file, UnaryOperator<String> fold) {
        return new Numerals(terms(file.numberWords(), Function.identity(), fold),
                terms(file.scales(), Function.identity(), fold), file.decimal().charAt(0));
    }

    private static Calendar calendar(LanguageFile file, UnaryOperator<String> fold) {
        return new Calendar(terms(file.months(), Function.identity(), fold), marks(file.yearWords(), fold),
                marks(file.yearCues(), fold), marks(file.dateFillers(), fold), marks(file.between(), fold),
                marks(file.after(), fold),
                terms(file.durationUnits(), Function.identity(), fold),
                terms(file.durations(), Function.identity(), fold), terms(file.daysAgo(), Function.identity(), fold));
    }

    private static Naming naming(LanguageFile file, UnaryOperator<String> fold) {
        return new Naming(terms(file.activities(), Function.identity(), fold),
                terms(file.organisations(), Function.identity(), fold),
                terms(file.legalForms(), Function.identity(), fold), marks(file.connectors(), fold),
                marks(file.countryJoints(), fold), file.heads(), marks(file.headsOfNames(), fold),
                marks(file.continuations(), fold),
                marks(file.notNames(), fold), marks(file.nameLabels(), fold), marks(file.otherHeads(), fold),
                marks(file.epithets(), fold), marks(file.roleHeads(), fold),
                marks(file.launches(), fold),
                file.recipientEndings(),
                new Naming.Unmarked(marks(file.openings(), fold), marks(file.spellings(), fold),
                        marks(file.cues(), fold)));
    }

    private static Discourse discourse(LanguageFile file, UnaryOperator<String> fold) {
        return new Discourse(marks(file.listJoints(), fold), marks(file.groups(), fold),
                marks(file.equivalents(), fold), marks(file.phases(), fold), marks(file.definites(), fold));
    }

    /// `terms.yaml` as it is written: phrases of titles under their English word, and those that say nothing.
    record TermsFile(List<String> empty, Map<String, List<String>> terms) {

        private Map<String, List<String>> all() {
            var all = new TreeMap<>(terms);
            all.put("", empty);
            return all;
        }
    }

    private static Terms<Boolean> marks(Collection<String> phrases, UnaryOperator<String> fold) {
        return new Terms<>(phrases.stream()
                .map(phrase -> new Terms.Entry<>(Phrase.parse(fold.apply(phrase)), true)).toList());
    }

    private static <K extends Comparable<? super K>, T> Terms<T> terms(Map<K, List<String>> written,
            Function<K, T> meaning, UnaryOperator<String> fold) {
        return new Terms<>(new TreeMap<>(written).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(phrase -> new Terms.Entry<>(Phrase.parse(fold.apply(phrase)),
                                meaning.apply(entry.getKey()))))
                .toList());
    }

    private static UnaryOperator<String> fold(Map<String, String> folds) {
        var sorted = new TreeMap<>(folds);
        return word -> LanguagePack.fold(word, sorted);
    }
}
