package org.esep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.esep.architecture.House;
import org.esep.architecture.Rules;

/// The house of the design, held by the code; and each rule shown to catch a planted fault of `org.esep.faults`.
class ArchitectureTest {

    private static final House HOUSE = new House("org.esep");
    private static final House FAULTY = new House("org.esep.faults");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(EsepApplication.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(FAULTY.root());

    private static final Pattern CULPRIT = Pattern.compile("org\\.esep\\.faults\\.([a-z.]+\\.[A-Z]\\w+)");

    private final Rules rules = new Rules(HOUSE);
    private final Rules faulty = new Rules(FAULTY);

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheTableAllows() {
        return HOUSE.packages().stream().map(name -> dynamicTest(
                House.words(Set.of(name)) + " uses " + House.words(HOUSE.uses(name)),
                () -> rules.uses(name).check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> librariesLiveAtHome() {
        return HOUSE.libraries().stream().map(library -> dynamicTest(
                library + " lives in " + House.words(HOUSE.homes(library)),
                () -> rules.livesAtHome(library).check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> theHouseIsInOrder() {
        return Stream.of(rules.everyClassIsInTheTable(), rules.noCycles(), rules.everyLibraryHasHome(),
                rules.valuesOnly(), rules.finalFields(), rules.plainNames(), rules.plainPackages(),
                rules.noInheritance(), rules.onlyTheJobReadsTheClock(), rules.noFieldInjection(),
                rules.componentsAtTheEdge(), rules.hasRow("read", "text.TextFormat", "text.format"),
                rules.hasRow("write", "report.Report", "report.excel", "report.pdf"))
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void catchesStageThatUsesLaterStage() {
        assertThat(culprits(faulty.uses("iati"))).containsExactly("iati.UsesFact");
    }

    @Test
    void catchesChildThatUsesParent() {
        assertThat(culprits(faulty.uses("text.format"))).containsExactly("text.format.Forgotten");
    }

    @Test
    void catchesPackageOutsideTheTable() {
        assertThat(culprits(faulty.everyClassIsInTheTable())).containsExactly("util.Stray");
    }

    @Test
    void catchesCycle() {
        assertThat(report(faulty.noCycles())).contains("Slice text -> ", "Slice text.format -> ");
    }

    @Test
    void catchesLibraryAwayFromHome() {
        assertThat(culprits(faulty.livesAtHome("com.ibm.icu"))).containsExactly("store.Wired");
    }

    @Test
    void catchesLibraryInsideAnotherAwayFromHome() {
        assertThat(culprits(faulty.livesAtHome("org.springframework.batch"))).containsExactly("store.Wired");
    }

    @Test
    void catchesLibraryWithoutHome() {
        assertThat(culprits(faulty.everyLibraryHasHome())).containsExactly("resolve.NameHelper");
    }

    @Test
    void catchesClassAmongValues() {
        assertThat(culprits(faulty.valuesOnly())).containsExactly("fact.Mutable");
    }

    @Test
    void catchesFieldThatChanges() {
        assertThat(culprits(faulty.finalFields())).containsExactly("fact.Mutable");
    }

    @Test
    void catchesNameOfDrawer() {
        assertThat(culprits(faulty.plainNames())).containsExactly("resolve.NameHelper");
    }

    @Test
    void catchesPackageThatIsDrawer() {
        assertThat(culprits(faulty.plainPackages())).containsExactly("util.Stray");
    }

    @Test
    void catchesHeir() {
        assertThat(culprits(faulty.noInheritance())).containsExactly("resolve.Heir");
    }

    @Test
    void catchesReadingOfTheClock() {
        assertThat(report(faulty.onlyTheJobReadsTheClock())).contains("LocalDate.now()", "Locale.getDefault()",
                "System.currentTimeMillis()", "Date.<init>()").doesNotContain("faults.job");
    }

    @Test
    void catchesReaderWithoutRow() {
        assertThat(culprits(faulty.hasRow("read", "text.TextFormat", "text.format")))
                .containsExactly("text.format.Forgotten");
    }

    @Test
    void catchesReportWithoutRow() {
        assertThat(culprits(faulty.hasRow("write", "report.Report", "report.excel", "report.pdf")))
                .containsExactly("report.pdf.Forgotten");
    }

    @Test
    void catchesInjectedField() {
        assertThat(culprits(faulty.noFieldInjection())).containsExactly("store.Wired");
    }

    @Test
    void catchesComponentInTheMiddle() {
        assertThat(culprits(faulty.componentsAtTheEdge())).containsExactly("store.Wired");
    }

    /// The classes at fault: the first of the faulty ones that each line of the report names.
    private static Stream<String> culprits(ArchRule rule) {
        return report(rule).lines().map(CULPRIT::matcher).filter(Matcher::find).map(found -> found.group(1)).distinct();
    }

    private static String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(FAULTS).getFailureReport().getDetails());
    }
}
