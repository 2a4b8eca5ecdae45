package org.esep.structured;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.esep.fact.Notice;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;
import org.esep.structured.IatiCodes.DateKind;

/// When an activity starts and ends: the actual date where there is one, the planned one as that which was moved.
final class IatiDates {

    private final IatiActivity activity;
    private final Map<DateKind, Dated> dates = new EnumMap<>(DateKind.class);

    IatiDates(IatiActivity activity) {
        this.activity = activity;
    }

    private record Dated(LocalDate day, IatiElement element) {}

    void read() {
        activity.all("activity-date").forEach(this::date);
        var start = claim(DateKind.START_PLANNED, DateKind.START_ACTUAL, Period::from);
        var end = claim(DateKind.END_PLANNED, DateKind.END_ACTUAL, Period::until);
        if (start.isPresent() && end.isPresent() && end.get().day().isBefore(start.get().day())) {
            activity.notice(Notice.Code.DATE_IMPOSSIBLE, start.get().day() + " " + end.get().day());
        }
    }

    private void date(IatiElement element) {
        var kind = IatiCodes.findDate(element.attribute("type"));
        if (kind.isEmpty()) {
            activity.notice(Notice.Code.CODE_UNKNOWN, element);
        } else if (element.attribute("iso-date").isEmpty()) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
        } else {
            activity.day(element, "iso-date").ifPresent(day -> dates.putIfAbsent(kind.get(), new Dated(day, element)));
        }
    }

    /// The date in force.
    private Optional<Dated> claim(DateKind planned, DateKind actual, Function<PartialDate, Period> period) {
        var intended = Optional.ofNullable(dates.get(planned));
        var real = Optional.ofNullable(dates.get(actual));
        real.ifPresent(date -> claim(date, period, DateType.ACTUAL, Edition.CURRENT));
        intended.filter(date -> real.isEmpty() || !real.get().day().equals(date.day())).ifPresent(date -> claim(date,
                period, DateType.PLANNED, real.isEmpty() ? Edition.CURRENT : Edition.ORIGINAL));
        return real.or(() -> intended);
    }

    private void claim(Dated date, Function<PartialDate, Period> period, DateType kind, Edition edition) {
        var stated = period.apply(new PartialDate(date.day(), Precision.DAY));
        activity.claim(new PeriodStated(stated, kind, edition), date.element());
    }
}
