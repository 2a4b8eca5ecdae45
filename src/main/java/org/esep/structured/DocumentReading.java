package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.esep.fact.Notice;
import org.esep.settings.TableMappings;

/// Reads one document, whatever packs it. What it is, its content tells.
final class DocumentReading {

    /// How much of a file tells what it is.
    private static final int BEGINNING = 1 << 16;

    private final TableMappings mappings;
    private final Budget budget;
    private final Intake intake;

    DocumentReading(TableMappings mappings, Budget budget, Intake intake) {
        this.mappings = mappings;
        this.budget = budget;
        this.intake = intake;
    }

    /// What a document turned out to be: its media type, and the day on which it was made where it tells it.
    record Found(String mediaType, Optional<String> made) {

        private static Found of(String mediaType) {
            return new Found(mediaType, Optional.empty());
        }
    }

    private static final Found WORKBOOK = Found
            .of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// Reads a file; empty where it holds no structured data that are known.
    Optional<Found> read(Path file) throws IOException {
        var packed = Files.size(file);
        var plain = new Member("", () -> budget.watched("", Files.newInputStream(file), packed));
        var beginning = plain.first(2);
        if (startsWith(beginning, 'P', 'K')) {
            try (var zip = new ZipFile(file.toFile())) {
                return Workbook.isOne(zip) ? table(new Workbook(zip, "", budget).tables(), WORKBOOK) : members(zip);
            }
        }
        return startsWith(beginning, 0x1F, 0x8B)
                ? member(new Member("", () -> unpacked(file, packed)))
                        .map(found -> new Found("application/gzip", found.made()))
                : member(plain);
    }

    private static boolean startsWith(byte[] beginning, int first, int second) {
        return beginning.length > 1 && (beginning[0] & 0xFF) == first && (beginning[1] & 0xFF) == second;
    }

    private InputStream unpacked(Path file, long packed) throws IOException {
        return budget.watched("unpacked", new GZIPInputStream(Files.newInputStream(file)), packed);
    }

    private Optional<Found> members(ZipFile zip) throws IOException {
        var found = new ArrayList<Found>();
        var limits = new ArrayList<LimitException>();
        for (var name : Zips.members(zip)) {
            try {
                member(zip, name).ifPresent(found::add);
            } catch (IOException e) {
                LimitException.in(e).ifPresent(limits::add);
                broken(IatiText.line(name), e);
            }
        }
        if (found.isEmpty() && !limits.isEmpty()) {
            throw limits.getFirst();
        }
        return found.stream().findFirst().map(first -> new Found("application/zip", first.made()));
    }

    private Optional<Found> member(ZipFile zip, String name) throws IOException {
        var member = new Member(IatiText.line(name), () -> Zips.open(zip, name, budget));
        if (!Zips.isWorkbook(name)) {
            return member(member);
        }
        var copy = Files.createTempFile("esep", ".xlsx");
        try (var in = member.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (var inner = new ZipFile(copy.toFile())) {
                return Workbook.isOne(inner)
                        ? table(new Workbook(inner, member.prefix(), budget).tables(), WORKBOOK)
                        : Optional.empty();
            }
        } finally {
            Files.delete(copy);
        }
    }

    private Optional<Found> member(Member member) throws IOException {
        var beginning = member.first(BEGINNING);
        if (IatiReader.recognises(beginning)) {
            try (var in = member.open()) {
                IatiReader.read(in, member.prefix(), intake);
            } catch (IOException e) {
                broken(member.prefix(), e);
            }
            return Optional.of(new Found("application/xml", Generated.find(beginning)));
        }
        return Charsets.isText(beginning) ? table(CsvTable.tables(member), Found.of("text/csv")) : Optional.empty();
    }

    private Optional<Found> table(List<Table> tables, Found what) throws IOException {
        var fitted = TableReader.find(tables, mappings.mappings());
        if (fitted.isEmpty()) {
            return Optional.empty();
        }
        try {
            fitted.get().read(intake);
        } catch (IOException e) {
            broken(fitted.get().fit().header().origin().name(), e);
        }
        return Optional.of(what);
    }

    /// What was read up to here stands.
    private void broken(String place, IOException failure) {
        var limit = LimitException.in(failure).map(Throwable::getMessage).or(() -> tooLong(failure)).orElse("");
        intake.notice(limit.isEmpty() ? Notice.Code.ELEMENT_MALFORMED : Notice.Code.LIMIT_REACHED,
                (place + " " + limit).strip());
    }

    /// The limit of one row of separated values.
    private static Optional<String> tooLong(IOException failure) {
        return Optional.ofNullable(failure.getCause()).filter(CsvParseException.class::isInstance)
                .map(Throwable::getMessage);
    }
}
