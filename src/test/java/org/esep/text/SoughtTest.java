package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.language.Redactions;
import org.esep.settings.ConfigFolder;

/// Random texts of pieces of contact data and of what looks like them.
class SoughtTest {

    private static final int TEXTS = 4000;
    private static final List<String> PIECES = List.of("Тел.", "тел: ", "Phone ", "факс", "доб. 400", "+7 ", "(7172)",
            " 00-00-00", "8 (000) ", "0 (312) ", "996 312 ", "12", "7", "2021", "5 000 000", "123-45-67", "EUR ", "%",
            "street", "ул. ", "УЛИЦА ", "Абая", "проспект ", "Main ", "Road", "көшесі ", "кв. 5", "д. 12", "office 3",
            "3-этаж", "№ 5", "050000", "A10B2C3", "адрес: ", "Address: ", "мекенжай | ", "\n", "\n", "\r", "\u2028",
            " ", " ", "\u00a0", ", ", ". ", ": ", "| ", ";", "-", "\u2013", "/", "(", ")", "jane.doe", "@", " @ ",
            "[at]", "(at) ", "example.kz", "[email protected]", "[e-mail\nprotected]", "Contact: ", "Press officer ",
            "обращаться: ", "Jane Doe", "Ольга Иванова", "О. П. ", "van ", "Bank");
    private static final Redactions WORDS = Redactions.load(ConfigFolder.packaged());
    private static final Phones PHONES = new Phones(WORDS);
    private static final Addresses ADDRESSES = new Addresses(WORDS.postal());
    private static final Persons PERSONS = new Persons(WORDS);
    private static final List<String> RANDOM = texts();

    private static List<String> texts() {
        var random = new Random(7);
        return Stream.generate(() -> text(random)).limit(TEXTS).toList();
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30)).mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    static Stream<Sought> all() {
        return Stream.concat(Phones.SHAPES.stream(),
                Stream.of(PHONES.placed, ADDRESSES.street, ADDRESSES.told, Mails.MAIL));
    }

    @ParameterizedTest
    @MethodSource("all")
    void findsWhatItsPatternFindsInTheWholeText(Sought sought) {
        assertThat(RANDOM).allSatisfy(text -> assertThat(places(sought.in(text)))
                .isEqualTo(places(sought.pattern().matcher(text).results())));
        assertThat(RANDOM).anySatisfy(text -> assertThat(sought.in(text)).isNotEmpty());
    }

    @Test
    void nothingIsFoundInTextThatHoldsNoSign() {
        assertNothing(Mails.SIGNS, Mails.in(without(Mails.SIGNS)));
        assertNothing(Phones.SIGNS, PHONES.in(without(Phones.SIGNS)));
        assertNothing(Addresses.SIGNS, ADDRESSES.in(without(Addresses.SIGNS)));
        assertNothing(Persons.SIGNS, PERSONS.in(List.of(), without(Persons.SIGNS)));
    }

    private static void assertNothing(String signs, List<?> found) {
        assertThat(found).as("without %s", signs).isEmpty();
    }

    private static String without(String signs) {
        return String.join("\n", RANDOM).replaceAll("[" + signs + "]", "");
    }

    private static List<List<Integer>> places(Stream<MatchResult> found) {
        return found.map(one -> IntStream.rangeClosed(0, one.groupCount())
                .mapToObj(group -> List.of(one.start(group), one.end(group))).flatMap(List::stream).toList()).toList();
    }
}
