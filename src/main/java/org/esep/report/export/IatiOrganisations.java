package org.esep.report.export;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.esep.aggregate.IatiActivity;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;

/// Organisations as elements.
record IatiOrganisations(Directory directory) {

    /// Those that take part, each once in each role; the identifier is one under which a document knows it.
    void participants(XmlElements xml, IatiActivity activity) {
        activity.participants().forEach((role, ids) -> IatiCodes.role(role)
                .ifPresent(code -> participants(xml, activity, code, ids)));
    }

    private void participants(XmlElements xml, IatiActivity activity, String role, SortedSet<String> ids) {
        for (var id : ids) {
            var organisation = directory.organisation(id);
            var attributes = Attributes.NONE.and("ref", ref(activity, id))
                    .and("type", organisation.flatMap(known -> IatiCodes.type(known.type()))).and("role", role);
            xml.element("participating-org", attributes, inside -> IatiNarratives.write(inside,
                    organisation.map(Organisation::name).orElse(id),
                    organisation.<Map<String, String>>map(Organisation::names).orElse(Map.of())));
        }
    }

    private static Optional<String> ref(IatiActivity activity, String id) {
        return activity.facts().stream().filter(fact -> fact.organisation().equals(Optional.of(id)))
                .flatMap(fact -> mention(fact).flatMap(OrganisationMention::ref).stream()).findFirst();
    }

    private static Optional<OrganisationMention> mention(Fact fact) {
        return switch (fact.claim()) {
            case Participation participation -> Optional.of(participation.organisation());
            case Funding funding -> funding.funder();
            default -> Optional.empty();
        };
    }

    /// One that provides or receives money, as the record writes it, with its activity there.
    static void party(XmlElements xml, Side side, Optional<OrganisationMention> mention, Optional<String> activity) {
        if (mention.isPresent() || activity.isPresent()) {
            var attributes = Attributes.NONE.and("ref", mention.flatMap(OrganisationMention::ref))
                    .and(side.activity, activity).and("type", mention.flatMap(one -> IatiCodes.type(one.type())));
            xml.element(side.element, attributes,
                    inside -> mention.ifPresent(one -> IatiNarratives.write(inside, one.name())));
        }
    }

    /// The two ends of a flow of money.
    enum Side {
        PROVIDER("provider-org", "provider-activity-id"), RECEIVER("receiver-org", "receiver-activity-id");

        private final String element;
        private final String activity;

        Side(String element, String activity) {
            this.element = element;
            this.activity = activity;
        }
    }
}
