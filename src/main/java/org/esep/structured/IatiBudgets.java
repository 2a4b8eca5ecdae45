package org.esep.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;
import org.esep.iati.Qualifier;

/// The budgets and planned disbursements of an activity: money of a period.
final class IatiBudgets {

    private final IatiActivity activity;
    private final IatiMoney money;

    IatiBudgets(IatiActivity activity) {
        this.activity = activity;
        this.money = new IatiMoney(activity);
    }

    /// From one day to another, as far as they are stated.
    private record Stretch(Optional<LocalDate> start, Optional<LocalDate> end) {

        boolean isBackwards() {
            return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        }

        boolean isOneDay() {
            return start.isPresent() && start.equals(end);
        }

        Period period() {
            return new Period(start.map(Stretch::date), end.map(Stretch::date));
        }

        private static PartialDate date(LocalDate day) {
            return new PartialDate(day, Precision.DAY);
        }
    }

    void read() {
        activity.all("budget").forEach(element -> read(element, FundingRole.BUDGET));
        activity.all("planned-disbursement").forEach(element -> read(element, FundingRole.PLANNED_DISBURSEMENT));
    }

    private void read(IatiElement element, FundingRole role) {
        var days = new Stretch(day(element, "period-start"), day(element, "period-end"));
        if (days.isBackwards()) {
            activity.notice(Notice.Code.DATE_IMPOSSIBLE, element);
            return;
        }
        money.find(element).filter(value -> isWhole(value, element))
                .ifPresent(value -> claim(value, role, days, element));
    }

    private Optional<LocalDate> day(IatiElement element, String end) {
        return element.find(end).flatMap(found -> activity.day(found, "iso-date"));
    }

    /// Only what was paid can be taken back.
    private boolean isWhole(Money value, IatiElement element) {
        if (value.amount().signum() < 0) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
            return false;
        }
        return true;
    }

    private void claim(Money value, FundingRole role, Stretch days, IatiElement element) {
        if (role == FundingRole.BUDGET && days.isOneDay()) {
            activity.notice(Notice.Code.PERIOD_OF_ONE_DAY, element);
        }
        activity.claim(new Funding(value, role, IatiOrganisations.find(element, "provider-org"), Qualifier.EXACT,
                money.finance(""), List.of(), days.period(), Optional.empty(), List.of(), edition(element),
                money.flow(element, days.start())), element);
    }

    /// Original where nothing else is said.
    private Edition edition(IatiElement element) {
        var code = element.attribute("type");
        var edition = IatiCodes.findEdition(code);
        if (edition.isEmpty() && !code.isEmpty()) {
            activity.notice(Notice.Code.CODE_UNKNOWN, element);
        }
        return edition.orElse(Edition.ORIGINAL);
    }
}
