package org.esep.report.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Basis;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.ActivityKind;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Percentage;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// One claim of each kind.
final class Claims {

    private static final OrganisationMention UNION = new OrganisationMention("The Union", List.of("E.U."),
            Optional.empty());

    private Claims() {}

    static ActivityNamed named() {
        return new ActivityNamed("\"Rural\" water", List.of("Water"), ActivityKind.ACTION_PLAN, Optional.of("Strategy"),
                Optional.empty());
    }

    static CountryStated country() {
        return new CountryStated(Samples.KG, Optional.of(new Percentage(new BigDecimal("1E+1"))),
                Optional.of("central-asia"), Basis.STATED);
    }

    static PeriodStated period() {
        return new PeriodStated(Period.until(PartialDate.parse("2026-06")), DateType.PLANNED, Edition.ORIGINAL);
    }

    static Funding funding() {
        return new Funding(Money.of("1.5E+9", "USD"), FundingRole.CONTRIBUTION, Optional.of(UNION), Qualifier.UP_TO,
                FinanceType.LOAN, List.of(Samples.KZ, Samples.KG), Period.from(PartialDate.year(2024)),
                Optional.of(PartialDate.parse("2024-02-03")), List.of(Money.of("1400000000.50", "EUR")));
    }

    static Participation partner() {
        return new Participation(UNION, OrganisationRole.ACCOUNTABLE);
    }

    static Envelope envelope() {
        return new Envelope(Money.of("0.10", "EUR"), FundingRole.BUDGET, Optional.empty(), Qualifier.EXACT, List.of(),
                Period.UNKNOWN, "projects", Optional.of("all"));
    }

    static Milestone milestone() {
        return new Milestone(PartialDate.parse("2026-05-20"), Optional.of(PartialDate.parse("2026-05-22")),
                List.of(Samples.KG), "forum");
    }
}
