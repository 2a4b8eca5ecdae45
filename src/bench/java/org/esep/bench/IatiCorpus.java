package org.esep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Writes invented activities with ten transactions each as IATI XML: the same number, the same file.
final class IatiCorpus {

    private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "TM", "UZ", "MN", "AM", "GE", "AZ", "MD", "UA");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");
    private static final int TRANSACTIONS = 10;
    private static final int BODIES = 3000;
    private static final int YEARS = 10;
    private static final int DAYS = 300;
    private static final int CENTS = 100_000_000;
    private static final int OF_A_FAMILY = 5;

    private final Random random = new Random(1);

    static void write(Path file, int activities) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            var corpus = new IatiCorpus();
            for (var number = 0; number < activities; number++) {
                corpus.activity(out, number);
            }
            out.write("</iati-activities>\n");
        }
    }

    private void activity(Writer out, int number) {
        var start = LocalDate.of(2014 + random.nextInt(YEARS), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var end = start.plusDays(DAYS + random.nextInt(YEARS * DAYS));
        write(out, "<iati-activity default-currency=\"%s\" last-updated-datetime=\"2026-07-01T00:00:00Z\">\n".formatted(CURRENCIES.get(random.nextInt(CURRENCIES.size()))));
        write(out, "<iati-identifier>XX-BENCH-%07d</iati-identifier>\n".formatted(number));
        organisation(out, "reporting-org", "type=\"40\"");
        write(out, "<title><narrative>Wells and roads, part %d</narrative></title>\n".formatted(number));
        write(out, "<description><narrative>Invented.</narrative></description>\n");
        organisation(out, "participating-org", "type=\"40\" role=\"1\"");
        organisation(out, "participating-org", "type=\"22\" role=\"4\"");
        write(out, "<activity-status code=\"2\"/>\n<activity-date type=\"2\" iso-date=\"%s\"/>\n".formatted(start));
        write(out, "<activity-date type=\"3\" iso-date=\"%s\"/>\n<recipient-country code=\"%s\"/>\n".formatted(end,
                COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
        write(out, "<budget type=\"1\"><period-start iso-date=\"%s\"/><period-end iso-date=\"%s\"/>%s</budget>\n".formatted(start, end,
                value(start)));
        for (var transaction = 0; transaction < TRANSACTIONS; transaction++) {
            transaction(out, number, transaction, start.plusDays(random.nextInt(DAYS)));
        }
        write(out, "</iati-activity>\n");
    }

    /// The first of each family is where the others have some of their money from.
    private void transaction(Writer out, int number, int transaction, LocalDate day) {
        var isReceived = transaction == 0 && number % OF_A_FAMILY > 0;
        write(out, "<transaction><transaction-type code=\"%d\"/><transaction-date iso-date=\"%s\"/>%s".formatted(isReceived ? 1 : 2 + transaction % 3,
                day, value(day)));
        organisation(out, "provider-org", isReceived
                ? "provider-activity-id=\"XX-BENCH-%07d\"".formatted(number - number % OF_A_FAMILY)
                : "");
        write(out, "</transaction>\n");
    }

    private String value(LocalDate day) {
        return "<value value-date=\"%s\">%s</value>".formatted(day, random.nextInt(CENTS) / 100.0);
    }

    private void organisation(Writer out, String element, String attributes) {
        var body = random.nextInt(BODIES);
        write(out, "<%s ref=\"XM-BENCH-%d\" %s><narrative>Foundation of Invented Works, number %d</narrative></%s>\n".formatted(element, body, attributes, body, element));
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
