package org.esep.job;

import java.util.Arrays;

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
import org.esep.settings.Settings;
import org.esep.text.TextReader;

/// The stages of the flow as one configuration sets them up.
public record Setup(Settings settings, RecipientCountries recipients, MailingList mailing, LanguagePacks packs,
        Gazetteer gazetteer,
        TextReader reader,
        Extractor extractor, Resolver resolver, Aggregation aggregation, String readingDigest) {

    /// Reads and checks the whole configuration.
    public static Setup of(ConfigFolder config) {
        try {
            return read(config);
        } catch (ConfigurationException e) {
            throw e.in(config);
        }
    }

    private static Setup read(ConfigFolder config) {
        var settings = Settings.load(config);
        settings.languages().forEach(Setup::requireWords);
        var recipients = RecipientCountries.load(config);
        var packs = LanguagePacks.load(config);
        var gazetteer = Gazetteers.load(config, packs.packs().stream().map(LanguagePack::iso).toList());
        var regions = Regions.load(config);
        var decisions = Decisions.load(config);
        return new Setup(settings, recipients, MailingList.load(config, settings, recipients), packs, gazetteer,
                new TextReader(packs, Redactions.load(config), settings.maxDocumentBytes()),
                Extractor.of(packs, gazetteer, regions, recipients),
                Resolver.of(gazetteer, packs, regions, IdentityWeights.load(config),
                        decisions),
                Aggregation.of(settings, RateTable.load(config), decisions), readingDigest(config));
    }

    private static void requireWords(String language) {
        if (!Arrays.stream(Report.values()).allMatch(report -> report.speaks(language))) {
            throw new ConfigurationException("esep.yaml",
                    "languages: no words for reports in " + language + "; e.g. languages: [en, ru]");
        }
    }

    /// Of all that a document is read with: when it changes, every document is read again.
    private static String readingDigest(ConfigFolder config) {
        return config.digest("languages", "gazetteers", "regions.yaml", "countries.yaml", "redaction.yaml",
                "esep.yaml")
                + Extractor.VERSION + TextReader.VERSION;
    }
}
