package org.esep.job;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.esep.aggregate.Aggregation;
import org.esep.extract.Extractor;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.Gazetteers;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Redactions;
import org.esep.report.Report;
import org.esep.resolve.Resolver;
import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;
import org.esep.settings.Decisions;
import org.esep.settings.IdentityWeights;
import org.esep.settings.MailingList;
import org.esep.settings.RateTable;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Regions;
import org.esep.settings.Schedule;
import org.esep.settings.Settings;
import org.esep.settings.TableMappings;
import org.esep.structured.StructuredReader;
import org.esep.text.TextReader;

/// The stages of the flow as one configuration sets them up.
public record Setup(Settings settings, Schedule schedule, RecipientCountries recipients, MailingList mailing,
        LanguagePacks packs, Gazetteer gazetteer,
        TextReader reader, StructuredReader structured,
        Extractor extractor, Resolver resolver, Aggregation aggregation, String readingDigest) {

    /// Reads and checks the whole configuration.
    public static Setup of(ConfigFolder config) {
        return of(config, settings -> settings);
    }

    /// The same with the settings of the definition that the options name.
    static Setup of(RunOptions options) {
        return of(options.config(), settings -> options.definition()
                .map(definition -> definition.settings(settings)).orElse(settings));
    }

    /// The settings alone.
    static Settings settings(RunOptions options) {
        return told(options.config(), Settings::load);
    }

    private static Setup of(ConfigFolder config, UnaryOperator<Settings> own) {
        return told(config, from -> read(from, own));
    }

    private static <T> T told(ConfigFolder config, Function<ConfigFolder, T> reading) {
        try {
            return reading.apply(config);
        } catch (ConfigurationException e) {
            throw e.in(config);
        }
    }

    private static Setup read(ConfigFolder config, UnaryOperator<Settings> own) {
        var all = Settings.load(config);
        requireWords("esep.yaml", all.languages());
        var schedule = Schedule.load(config, all.zone());
        check(schedule);
        var settings = own.apply(all);
        var recipients = RecipientCountries.load(config);
        var packs = LanguagePacks.load(config);
        var gazetteer = Gazetteers.load(config, packs.packs().stream().map(LanguagePack::iso).toList());
        var regions = Regions.load(config);
        var decisions = Decisions.load(config);
        var reader = new TextReader(packs, Redactions.load(config), settings.documentLimits());
        var mailing = MailingList.load(config, all, recipients, schedule);
        return new Setup(settings, schedule, recipients, mailing, packs, gazetteer,
                reader,
                StructuredReader.of(TableMappings.load(config), settings.maxStructuredBytes(), reader::redacted),
                Extractor.of(packs, gazetteer, regions, recipients),
                Resolver.of(gazetteer, packs, regions, IdentityWeights.load(config),
                        decisions),
                Aggregation.of(settings, RateTable.load(config), decisions), readingDigest(config));
    }

    private static void check(Schedule schedule) {
        for (var definition : schedule.definitions()) {
            requireWords(definition.place().toString(), definition.languages());
            Timetable.of(definition);
        }
    }

    private static void requireWords(String place, List<String> languages) {
        for (var language : languages) {
            if (!Arrays.stream(Report.values()).allMatch(report -> report.speaks(language))) {
                throw new ConfigurationException(place,
                        "languages: no words for reports in " + language + "; e.g. languages: [en, ru]");
            }
        }
    }

    /// Of all that a document is read with: when it changes, every document is read again.
    private static String readingDigest(ConfigFolder config) {
        return config.digest("languages", "gazetteers", "regions.yaml", "countries.yaml", "redaction.yaml",
                "tables", "esep.yaml")
                + Extractor.VERSION + TextReader.VERSION + StructuredReader.VERSION;
    }
}
