package org.esep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.iati.Money;

class ShelfTest {

    private static List<Money> rows(int count) {
        return IntStream.range(0, count).mapToObj(number -> Money.of(number + ".25", "EUR")).toList();
    }

    private static <T> List<T> kept(Shelf shelf, Class<T> type, List<T> rows) {
        var slot = shelf.begin(type, 64);
        rows.forEach(slot::add);
        return slot.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1000})
    void listIsTheRowsThatWereKept(int count, @TempDir Path folder) {
        try (var shelf = new Shelf(folder)) {
            assertThat(kept(shelf, Money.class, rows(count))).isEqualTo(rows(count));
        }
    }

    @Test
    void rowsAreFoundInAnyOrder(@TempDir Path folder) {
        try (var shelf = new Shelf(folder)) {
            var kept = kept(shelf, Money.class, rows(2000));

            assertThat(IntStream.range(0, 2000).map(number -> number * 997 % 2000).mapToObj(kept::get).distinct())
                    .hasSize(2000);
            assertThat(kept.get(1999)).isEqualTo(Money.of("1999.25", "EUR"));
        }
    }

    @Test
    void severalListsAreKeptAtOnceAndReadAtOnce(@TempDir Path folder) {
        try (var shelf = new Shelf(folder)) {
            var one = kept(shelf, Money.class, rows(300));
            var other = kept(shelf, String.class, List.of("a", "b"));

            assertThat(IntStream.range(0, 300).parallel().mapToObj(one::get)).containsExactlyElementsOf(rows(300));
            assertThat(other).containsExactly("a", "b");
        }
    }

    @Test
    void nothingIsLeftOfIt(@TempDir Path folder) throws IOException {
        var shelf = new Shelf(folder.resolve("shelf"));
        kept(shelf, Money.class, rows(100));
        shelf.close();

        try (var left = Files.list(folder.resolve("shelf"))) {
            assertThat(left).isEmpty();
        }
    }
}
