package org.esep.fact;

import org.esep.iati.Coded;

/// What one sentence says about money, time, place or partners, names as written. Claims are never changed.
public sealed interface Claim
        permits ActivityNamed, ActivityRecord, CountryStated, PeriodStated, Funding, Participation, Envelope,
        Milestone {

    /// The contract's word for the kind of a claim.
    enum Type implements Coded {
        PROGRAMME, RECORD, COUNTRY, PERIOD, FUNDING, PARTNER, ENVELOPE, MILESTONE
    }

    default Type type() {
        return switch (this) {
            case ActivityNamed _ -> Type.PROGRAMME;
            case ActivityRecord _ -> Type.RECORD;
            case CountryStated _ -> Type.COUNTRY;
            case PeriodStated _ -> Type.PERIOD;
            case Funding _ -> Type.FUNDING;
            case Participation _ -> Type.PARTNER;
            case Envelope _ -> Type.ENVELOPE;
            case Milestone _ -> Type.MILESTONE;
        };
    }
}
