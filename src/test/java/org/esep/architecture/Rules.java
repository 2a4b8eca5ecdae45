package org.esep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// The rules of the house; the reason of each says how to repair.
public record Rules(House house) {

    private static final Pattern BAD_NAME = Pattern
            .compile("(Abstract|Base).*|.*(Impl|Utils?|Helper|Manager|Service|Dto|Constants)");
    private static final Pattern BAD_PACKAGE = Pattern.compile("util|common|service|dto|impl|helper|manager|base");
    private static final Pattern CLOCK = Pattern
            .compile("java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.(system|tick)\\w*"
                    + "|java\\.time\\.ZoneId\\.systemDefault|java\\.util\\.(Locale|TimeZone)\\.getDefault"
                    + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>|java\\.util\\.Calendar\\.getInstance"
                    + "|com\\.ibm\\.icu\\.util\\.ULocale\\.getDefault|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";
    private static final String READER = "org.springframework.batch.infrastructure.item.ItemReader";

    /// The first rule: a package uses only what the table allows.
    public ArchRule uses(String name) {
        var allowed = house.in(house.uses(name).toArray(String[]::new));
        return classes().that(house.in(name)).should()
                .onlyDependOnClassesThat(not(house.ours()).or(house.in(name)).or(allowed))
                .because(
                        "data flows down the table of packages: hand the value on from a later stage, or move the type")
                .allowEmptyShould(true);
    }

    /// No class of ours lies outside of the table.
    public ArchRule everyClassIsInTheTable() {
        return classes().should(be(house.in(house.packages().toArray(String[]::new))))
                .because("packages are stages of the flow: a new one is a row of the design's table and of House");
    }

    public ArchRule noCycles() {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /// A library is used in its homes only.
    public ArchRule livesAtHome(String library) {
        var homes = house.homes(library);
        return noClasses().that(not(house.in(homes.toArray(String[]::new))))
                .should().dependOnClassesThat(house.of(library))
                .because(library + " lives in " + House.words(homes) + ": pass values of ours instead")
                .allowEmptyShould(true);
    }

    public ArchRule everyLibraryHasHome() {
        return noClasses().should().dependOnClassesThat(house.homeless())
                .because("a library lives in one place: name its home in House");
    }

    public ArchRule valuesOnly() {
        return classes().that(house.in("iati", "fact")).and().areNotAnonymousClasses()
                .and().doNotHaveModifier(SYNTHETIC)
                .should().beRecords().orShould().beEnums().orShould().beInterfaces()
                .because("the words of the field are values: records, enums and sealed interfaces")
                .allowEmptyShould(true);
    }

    public ArchRule finalFields() {
        return fields().that().areDeclaredInClassesThat().areNotAssignableTo(READER)
                .and().doNotHaveModifier(SYNTHETIC)
                .and(DescribedPredicate.describe("picocli does not fill",
                        field -> field.getAnnotations().stream()
                                .noneMatch(found -> found.getRawType().getName().startsWith("picocli."))))
                .should(beFinal())
                .because("values do not change; only a reader of the job may count where it is");
    }

    public ArchRule plainNames() {
        return noClasses().should(be(DescribedPredicate.describe("badly named",
                type -> BAD_NAME.matcher(type.getSimpleName()).matches())))
                .because("a name says what the thing is, not which drawer it lies in");
    }

    public ArchRule plainPackages() {
        return noClasses().should(be(DescribedPredicate.describe("in a drawer",
                type -> Set.of(type.getPackageName().split("\\.")).stream().anyMatch(BAD_PACKAGE.asMatchPredicate()))))
                .because("packages are stages of the flow, not drawers");
    }

    public ArchRule noInheritance() {
        return noClasses().that().areNotAnonymousClasses().should(be(DescribedPredicate.describe("heirs of ours",
                type -> type.getRawSuperclass().filter(house.ours()).isPresent())))
                .because("a function parameter or a sealed interface does it");
    }

    public ArchRule onlyTheJobReadsTheClock() {
        return classes().that(not(house.in("job"))).should(each("not read clock or locale of the machine",
                (type, report) -> type.getAccessesFromSelf().stream().filter(Rules::readsClock)
                        .forEach(access -> report.accept(access.getDescription(), false))))
                .because("time and language come in as values, so that the same input gives the same bytes");
    }

    /// Every public class of the packages with a public method of this name is named by the enum that lists them.
    public ArchRule hasRow(String method, String list, String... packages) {
        return classes().that(house.in(packages)).and().arePublic().and(offers(method))
                .should(each("have a row in " + list,
                        (type, report) -> report.accept(type.getName() + " in " + list,
                                namedBy(house.full(list), type))))
                .because("the enum is the table of all there are: add a constant")
                .allowEmptyShould(true);
    }

    public ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(AUTOWIRED).orShould().beMetaAnnotatedWith(AUTOWIRED)
                .because("what an object needs comes in by its constructor");
    }

    public ArchRule componentsAtTheEdge() {
        return noClasses().that(not(house.in(House.START, "job", "cli", "web")))
                .should().beAnnotatedWith(COMPONENT).orShould().beMetaAnnotatedWith(COMPONENT)
                .because("our objects are made with new where they are used");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        return CLOCK.matcher(access.getTargetOwner().getName() + "." + access.getName()).matches();
    }

    private static boolean namedBy(String list, JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(dependency -> dependency.getOriginClass().getName().equals(list));
    }

    private static DescribedPredicate<JavaClass> offers(String method) {
        return DescribedPredicate.describe("offer a public " + method, type -> type.getMethods().stream()
                .anyMatch(m -> m.getName().equals(method) && m.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return each("be " + predicate.getDescription(), (type, report) -> report
                .accept(type.getName() + " in " + type.getPackageName(),
                        ((Predicate<JavaClass>) predicate).test(type)));
    }

    private static ArchCondition<JavaClass> each(String words,
            BiConsumer<JavaClass, BiConsumer<String, Boolean>> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, (what, holds) -> events.add(new SimpleConditionEvent(type, holds, what)));
            }
        };
    }
}
