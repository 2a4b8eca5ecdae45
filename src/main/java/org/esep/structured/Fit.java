package org.esep.structured;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.iati.FundingRole;
import org.esep.settings.TableMapping;
import org.esep.settings.TableMapping.Column;

/// A mapping that fits a table: which column of the table each of its columns is. Capitals, spaces and the form of
/// apostrophes do not matter.
final class Fit {

    private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\u00A0]+");

    private final TableMapping mapping;
    private final TableRow header;
    /// The columns of the table under the headers of each column of the mapping, told apart as objects.
    private final IdentityHashMap<Column, List<Integer>> places = new IdentityHashMap<>();
    private final Set<Integer> read = new HashSet<>();
    private final List<TableMapping.Amount> money;

    private Fit(TableMapping mapping, TableRow header, Map<String, Integer> headers) {
        this.mapping = mapping;
        this.header = header;
        mapping.columns().forEach(column -> places.put(column, column.headers().stream().map(Fit::plain)
                .filter(headers::containsKey).map(headers::get).toList()));
        places.values().forEach(read::addAll);
        var roles = EnumSet.noneOf(FundingRole.class);
        this.money = mapping.money().stream().filter(amount -> has(amount.column()) && roles.add(amount.role()))
                .toList();
    }

    /// The text of a cell and its column; that of a constant is the first.
    record Found(Cell cell, int column) {

        String text() {
            return cell.text().strip();
        }
    }

    /// What the header says, where the mapping fits it.
    static Optional<Fit> find(TableMapping mapping, TableRow header) {
        var headers = new HashMap<String, Integer>();
        for (var at = 0; at < header.cells().size(); at++) {
            headers.putIfAbsent(plain(header.cell(at).text()), at);
        }
        return Optional.of(new Fit(mapping, header, headers)).filter(Fit::holds);
    }

    private static String plain(String header) {
        return SPACES.matcher(header.replace('\u2019', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private boolean holds() {
        return mapping.required().stream().allMatch(this::has)
                && (hasIdentifier() || hasAny(mapping.titles().stream().map(TableMapping.Title::column)))
                && hasAny(Stream.of(dates(), mapping.money().stream().map(TableMapping.Amount::column),
                        mapping.countries().stream().map(TableMapping.Countries::column)).flatMap(some -> some));
    }

    private Stream<Column> dates() {
        return Stream.of(mapping.dates().plannedStart(), mapping.dates().plannedEnd(), mapping.dates().actualStart(),
                mapping.dates().actualEnd());
    }

    private boolean hasAny(Stream<Column> some) {
        return some.anyMatch(this::has);
    }

    TableMapping mapping() {
        return mapping;
    }

    TableRow header() {
        return header;
    }

    boolean hasIdentifier() {
        return mapping.identifier().map(TableMapping.Identifier::column).filter(this::has).isPresent();
    }

    /// Whether the table has one of the headers.
    boolean has(Column column) {
        return !places(column).isEmpty();
    }

    private List<Integer> places(Column column) {
        return places.getOrDefault(column, List.of());
    }

    /// The amounts that are read: of each role the first that the table has.
    List<TableMapping.Amount> money() {
        return money;
    }

    /// The first filled cell, else the constant.
    Optional<Found> find(Column column, TableRow row) {
        for (var at : places(column)) {
            var found = new Found(row.cell(at), at);
            if (isFilled(found)) {
                return Optional.of(found);
            }
        }
        return column.constant().map(constant -> new Found(Cell.text(constant), 0));
    }

    private boolean isFilled(Found found) {
        return found.cell().kind() != Cell.Kind.ERROR && !found.text().isEmpty()
                && !mapping.nothing().contains(found.text());
    }

    /// All values of the first filled cell.
    List<String> values(Column column, Found found) {
        return column.separator()
                .map(separator -> Arrays.stream(found.text().split(Pattern.quote(separator))).map(String::strip)
                        .filter(value -> !value.isEmpty()).toList())
                .orElseGet(() -> List.of(found.text()));
    }

    /// The row without what the mapping does not read.
    TableRow kept(TableRow row) {
        return new TableRow(row.origin(), row.line(), IntStream.range(0, row.cells().size())
                .mapToObj(at -> read.contains(at) ? row.cell(at) : Cell.EMPTY).toList());
    }
}
