package org.esep.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Who gets mail by `recipients.yaml`: reports, and notices of failed runs; in the order of the file.
public record MailingList(List<Recipient> recipients, List<Operator> operators) {

    private static final String FILE = "recipients.yaml";

    public MailingList {
        recipients = List.copyOf(recipients);
        operators = List.copyOf(operators);
    }

    /// Who is told, in a language (ISO 639-1), when a run failed.
    public record Operator(String name, MailAddress to, String language) {}

    /// Both lists as they are written; one that is not there is empty.
    record Written(List<RecipientEntry> recipients, List<OperatorEntry> operators) {

        Written {
            recipients = Objects.requireNonNullElse(recipients, List.of());
            operators = Objects.requireNonNullElse(operators, List.of());
        }
    }

    record OperatorEntry(@Nullable String name, @Nullable String to, @Nullable String language) {

        private Operator operator(MailingEntry entry) {
            return new Operator(entry.name(name), entry.to(to),
                    entry.language(language == null ? entry.settings().languages().getFirst() : language));
        }
    }

    /// Names only countries, languages and definitions that there are reports of; the schedule names only recipients
    /// that there are. Mails to anyone need a sender.
    public static MailingList load(ConfigFolder config, Settings settings, RecipientCountries reported,
            Schedule schedule) {
        var text = config.read(FILE);
        var written = Yaml.readSome(FILE, text, Written.class);
        var list = new MailingList(
                Yaml.placed(FILE, text, "recipients", written.recipients()).stream()
                        .map(placed -> placed.value().recipient(
                                new MailingEntry(placed.place(), settings, reported, schedule)))
                        .toList(),
                Yaml.placed(FILE, text, "operators", written.operators()).stream()
                        .map(placed -> placed.value().operator(
                                new MailingEntry(placed.place(), settings, reported, schedule)))
                        .toList());
        requireDistinct(text, list.recipients().stream().map(Recipient::name).toList(), "recipients");
        requireDistinct(text, list.operators().stream().map(Operator::name).toList(), "operators");
        schedule.definitions().forEach(list::requireKnown);
        return list.withSender(settings);
    }

    /// Those who get the reports of a definition: it names them, or they name it.
    public List<Recipient> of(Definition definition) {
        return recipients.stream().filter(recipient -> recipient.definitions().contains(definition.name())
                || definition.recipients().contains(recipient.name())).toList();
    }

    private void requireKnown(Definition definition) {
        var known = recipients.stream().map(Recipient::name).toList();
        definition.recipients().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ConfigurationException(definition.place(), "recipients: " + name + " is none of " + known
                    + " in recipients.yaml; e.g. recipients: " + known.stream().limit(1).toList());
        });
    }

    /// Whether there is nobody to write to.
    public boolean isEmpty() {
        return recipients.isEmpty() && operators.isEmpty();
    }

    private MailingList withSender(Settings settings) {
        if (!isEmpty() && settings.mail().sender().isEmpty()) {
            throw new ConfigurationException(FILE,
                    "mails need a sender in esep.yaml; e.g. mail-sender: esep@example.org");
        }
        return this;
    }

    /// What was sent is noted by name.
    private static void requireDistinct(String text, List<String> names, String key) {
        var seen = new HashSet<String>();
        for (var at = 0; at < names.size(); at++) {
            if (!seen.add(names.get(at))) {
                throw new ConfigurationException(Yaml.place(FILE, text, key, at),
                        "the name " + names.get(at) + " is taken; e.g. name: " + names.get(at) + " 2");
            }
        }
    }
}
