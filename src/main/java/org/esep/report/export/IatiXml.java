package org.esep.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.IatiActivity;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.StandingRecord;
import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.ActivityRecord;
import org.esep.iati.Percentage;
import org.esep.settings.IatiSettings;

/// `iati-activities.xml`: what of the ledger IATI 2.03 can say. An activity that lacks what the standard asks for is left
/// out, as a notice tells. The as-of date stands where the standard asks when the file and its activities were written.
public final class IatiXml {

    private static final String VERSION = "2.03";
    private static final String TITLE = "title";
    private static final String CODE = "code";

    private final Ledger ledger;
    private final IatiSettings settings;
    private final IatiFamilies families;
    private final IatiOrganisations organisations;
    private final IatiDocuments documents;
    private final LinesByActivity lines;

    private IatiXml(Ledger ledger, IatiSettings settings) {
        var directory = Directory.of(ledger);
        this.ledger = ledger;
        this.settings = settings;
        this.families = IatiFamilies.of(ledger, settings.ref());
        this.organisations = new IatiOrganisations(directory);
        this.documents = new IatiDocuments(ledger.documents());
        this.lines = new LinesByActivity(ledger.funding());
    }

    /// The path inside a published folder.
    public static String path() {
        return "data/iati-activities.xml";
    }

    /// `activities` are those of the ledger, sorted by id, with all their facts; the stream `out` stays open.
    public static void write(Ledger ledger, Stream<ActivityFacts> activities, IatiSettings settings, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var file = new IatiXml(ledger, settings);
        var xml = XmlElements.on(writer);
        xml.element("iati-activities", Attributes.of("version", VERSION).and("generated-datetime", file.moment()),
                inside -> activities.forEachOrdered(activity -> file.activity(inside, activity)));
        xml.end();
        writer.flush();
    }

    private String moment() {
        return ledger.asOf() + "T00:00:00Z";
    }

    private void activity(XmlElements xml, ActivityFacts told) {
        var id = told.activity().id();
        var activity = IatiActivity.of(ledger.asOf(), ledger.activities().find(id).orElseThrow(), lines.of(id),
                told.facts());
        if (activity.missing().isEmpty()) {
            var record = activity.record().map(StandingRecord::claim);
            xml.element("iati-activity", attributes(record), inside -> {
                head(inside, activity.summary().activity(), record);
                body(inside, activity, record);
            });
        }
    }

    private Attributes attributes(Optional<ActivityRecord> record) {
        return Attributes.of("last-updated-datetime", moment())
                .and("default-currency", ledger.currency().getCurrencyCode())
                .and("hierarchy",
                        record.map(ActivityRecord::hierarchy).filter(level -> level > 0).map(String::valueOf));
    }

    private void head(XmlElements xml, Activity activity, Optional<ActivityRecord> record) {
        xml.text("iati-identifier", Attributes.NONE, families.identifier(activity.id(), record));
        xml.element("reporting-org",
                Attributes.of("ref", settings.ref()).and("type", settings.type()).and("secondary-reporter", "1"),
                inside -> IatiNarratives.write(inside, settings.name()));
        for (var element : new String[]{TITLE, "description"}) {
            xml.element(element, Attributes.NONE,
                    inside -> IatiNarratives.write(inside, activity.name(), activity.names()));
        }
    }

    private void body(XmlElements xml, IatiActivity activity, Optional<ActivityRecord> record) {
        var summary = activity.summary();
        var placed = IatiPlaces.areInTransactions(activity);
        organisations.participants(xml, activity);
        activity.status().ifPresent(code -> xml.empty("activity-status", Attributes.of(CODE, code)));
        activity.dates().forEach((kind, day) -> xml.empty("activity-date",
                Attributes.of("type", IatiCodes.date(kind)).and("iso-date", day.toString())));
        if (!placed) {
            IatiPlaces.write(xml, activity);
        }
        record.ifPresent(told -> told.sectors().forEach(sector -> sector(xml, sector)));
        new IatiMoneyElements(activity.complete(), placed).write(xml);
        documents.links(xml, summary.documents());
        families.related(summary.activity(), record).forEach((identifier, type) -> xml.empty("related-activity",
                Attributes.of("ref", identifier).and("type", IatiCodes.related(type))));
    }

    private static void sector(XmlElements xml, ActivityRecord.Classification sector) {
        var attributes = Attributes.of("vocabulary", sector.vocabulary()).and(CODE, sector.code())
                .and("percentage", sector.percentage().map(Percentage::value).map(share -> share.toPlainString()));
        sector.name().ifPresentOrElse(
                name -> xml.element("sector", attributes, inside -> IatiNarratives.write(inside, name)),
                () -> xml.empty("sector", attributes));
    }
}
