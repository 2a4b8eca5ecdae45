package org.esep.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/// The table of packages of the design, as data: who may use whom, and where each library lives. Names are relative
/// to a root package, so that the same rules judge the program and the planted faults.
public record House(String root) {

    /// The package of the program's start.
    static final String START = "";

    private static final List<String> REPORTS = List.of("excel", "pdf", "chart", "export", "words");

    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("iati", Set.of()),
            entry("fact", Set.of("iati")),
            entry("settings", Set.of("iati", "fact")),
            entry("language", Set.of("iati", "settings")),
            entry("gazetteer", Set.of("iati", "settings")),
            entry("corpus", Set.of("iati", "fact", "settings")),
            entry("text", Set.of("iati", "fact", "settings", "language", "corpus", "text.format")),
            entry("text.format", Set.of("iati", "fact", "settings", "language", "corpus")),
            entry("extract", Set.of("iati", "fact", "settings", "language", "gazetteer", "corpus")),
            entry("structured", Set.of("iati", "fact", "settings", "corpus")),
            entry("resolve", Set.of("iati", "fact", "settings", "language", "gazetteer")),
            entry("store", Set.of("iati", "fact")),
            entry("aggregate", Set.of("iati", "fact", "settings")),
            entry("report", with(ledger(), "report.excel", "report.pdf", "report.chart", "report.export",
                    "report.words")),
            entry("report.excel", with(ledger(), "report.words")),
            entry("report.pdf", with(ledger(), "report.words", "report.chart")),
            entry("report.chart", with(ledger(), "report.words")),
            entry("report.export", with(ledger(), "report.words")),
            entry("report.words", ledger()),
            entry("report.published", Set.of("iati", "fact", "report.export")),
            entry("evaluate", Set.of("iati", "fact", "settings")),
            entry("deliver", Set.of("iati", "fact", "report", "report.export", "report.published", "report.words",
                    "settings")),
            entry("job", stages()),
            entry("cli", with(commands(), "web")),
            entry("web", commands()),
            entry(START, Set.of("job", "cli", "web"))));

    /// Each library by the packages of its classes, with the packages of ours where it lives.
    private static final Map<String, Set<String>> HOMES = new TreeMap<>(Map.ofEntries(
            entry("org.apache.tika", Set.of("text", "text.format")),
            entry("org.apache.pdfbox", Set.of("text.format")),
            entry("org.jsoup", Set.of("text.format")),
            entry("opennlp", Set.of("text")),
            entry("com.ibm.icu", with(REPORTS.stream().map("report."::concat).collect(Collectors.toSet()), "report",
                    "gazetteer", "text", "text.format", "extract", "resolve")),
            entry("org.apache.commons.compress", Set.of("report.excel")),
            entry("com.fasterxml.aalto", Set.of("structured")),
            entry("org.apache.poi", Set.of("report.excel")),
            entry("org.apache.xmlbeans", Set.of("report.excel")),
            entry("org.openxmlformats", Set.of("report.excel")),
            entry("org.openpdf", Set.of("report.pdf")),
            entry("org.jfree", Set.of("report.chart")),
            entry("de.siegmar.fastcsv", Set.of("settings", "structured", "report.export", "report.published")),
            entry("net.jpountz.lz4", Set.of("store")),
            entry("com.esotericsoftware.kryo", Set.of("store")),
            // In the store: the bodies of facts.
            entry("tools.jackson", Set.of("settings", "report.export", "report.published", "evaluate", "store")),
            entry("com.fasterxml.jackson",
                    Set.of("settings", "report.export", "report.published", "evaluate", "store")),
            entry("java.sql", Set.of("store")),
            entry("javax.sql", Set.of("store", "job")),
            entry("org.flywaydb", Set.of("store")),
            entry("org.hsqldb", Set.of("store")),
            entry("org.springframework", Set.of("store", "job", "cli", "web", START)),
            entry("org.springframework.jdbc", Set.of("store")),
            entry("org.springframework.security", Set.of("web")),
            // In the job: the server that Spring Boot sets up is handed to deliver.
            entry("org.springframework.mail", Set.of("deliver", "job")),
            entry("jakarta.mail", Set.of("deliver")),
            entry("org.eclipse.angus", Set.of("deliver")),
            entry("com.github.kagkarlsson.scheduler", Set.of("job")),
            entry("org.thymeleaf", Set.of("web")),
            entry("jakarta.servlet", Set.of("web")),
            entry("org.springdoc", Set.of("web")),
            entry("io.swagger", Set.of("web")),
            entry("io.micrometer", Set.of("web")),
            entry("org.springframework.batch", Set.of("job")),
            entry("picocli", Set.of("cli", START)),
            entry("me.tongfei.progressbar", Set.of("cli", "job")),
            entry("org.slf4j", Set.of("deliver", "job", "cli", "web", START)),
            entry("org.jspecify", MAY_USE.keySet())));

    /// The packages of the table.
    public Set<String> packages() {
        return MAY_USE.keySet();
    }

    /// The libraries that have homes, by the package of their classes.
    public Set<String> libraries() {
        return HOMES.keySet();
    }

    /// What a package may use of ours, itself aside.
    public Set<String> uses(String name) {
        return new TreeSet<>(MAY_USE.getOrDefault(name, Set.of()));
    }

    /// Where a library lives.
    public Set<String> homes(String library) {
        return new TreeSet<>(HOMES.getOrDefault(library, Set.of()));
    }

    /// Names of packages as a person would list them.
    public static String words(Set<String> names) {
        return names.isEmpty()
                ? "nothing of ours"
                : names.stream().map(name -> name.equals(START) ? "the start" : name).sorted()
                        .collect(Collectors.joining(", "));
    }

    /// Classes of exactly these packages.
    DescribedPredicate<JavaClass> in(String... names) {
        var full = Arrays.stream(names).map(this::full).collect(Collectors.toSet());
        return DescribedPredicate.describe("in " + words(Set.of(names)),
                type -> full.contains(type.getPackageName()));
    }

    /// Classes of ours.
    DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.describe("ours", type -> within(type, root));
    }

    /// Classes of a library, those of a library inside it that has a home of its own left out.
    DescribedPredicate<JavaClass> of(String library) {
        return DescribedPredicate.describe("of " + library, type -> library.equals(libraryOf(type)));
    }

    /// Classes that are neither ours nor the JDK's nor of a library with a home.
    DescribedPredicate<JavaClass> homeless() {
        return DescribedPredicate.describe("homeless",
                type -> !within(type, root) && !type.getPackageName().matches("(java|javax|org\\.xml\\.sax)?(\\..*)?")
                        && libraryOf(type).isEmpty());
    }

    String full(String name) {
        return name.equals(START) ? root : root + "." + name;
    }

    private static String libraryOf(JavaClass type) {
        return HOMES.keySet().stream().filter(library -> within(type, library))
                .reduce("", (shorter, longer) -> longer.length() > shorter.length() ? longer : shorter);
    }

    private static boolean within(JavaClass type, String top) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(top + ".");
    }

    private static Set<String> ledger() {
        return Set.of("iati", "fact", "aggregate", "settings");
    }

    private static Set<String> commands() {
        var allowed = with(stages(), "job");
        allowed.removeAll(Set.of("text.format", "report.excel", "report.pdf", "report.chart"));
        return allowed;
    }

    private static Set<String> stages() {
        var reports = REPORTS.stream().map("report."::concat).collect(Collectors.toSet());
        return with(reports, "iati", "fact", "settings", "language", "gazetteer", "corpus", "text", "text.format",
                "extract", "structured", "resolve", "store", "aggregate", "report", "report.published", "evaluate",
                "deliver");
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toCollection(TreeSet::new));
    }
}
