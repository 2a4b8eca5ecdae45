package org.esep.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.iati.Country;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;
import org.esep.iati.Qualifier;

/// The transactions of an activity: commitments, disbursements, expenditure, pledges and money that comes in.
final class IatiTransactions {

    private final IatiActivity activity;
    private final IatiMoney money;
    private final IatiPlaces places;
    private final Optional<OrganisationMention> reporter;

    IatiTransactions(IatiActivity activity) {
        this.activity = activity;
        this.money = new IatiMoney(activity);
        this.places = new IatiPlaces(activity);
        this.reporter = IatiOrganisations.find(activity.element(), "reporting-org");
    }

    void read() {
        activity.all("transaction").forEach(this::read);
    }

    private void read(IatiElement element) {
        var code = element.attribute("transaction-type", "code");
        var role = IatiCodes.findTransaction(code);
        if (role.isPresent()) {
            money.find(element).ifPresent(value -> claim(value, role.get(), element));
        } else {
            activity.notice(IatiCodes.isOtherTransaction(code)
                    ? Notice.Code.TRANSACTION_OF_OTHER_KIND
                    : Notice.Code.CODE_UNKNOWN, element);
        }
    }

    private void claim(Money value, FundingRole role, IatiElement element) {
        if (value.amount().signum() < 0) {
            activity.notice(Notice.Code.AMOUNT_NEGATIVE, value.toString());
        }
        var day = element.find("transaction-date").flatMap(date -> activity.day(date, "iso-date"));
        activity.claim(new Funding(value, role, funder(role, element), Qualifier.EXACT,
                money.finance(element.attribute("finance-type", "code")), countries(element), Period.UNKNOWN,
                day.map(IatiTransactions::date), List.of(), Edition.CURRENT, money.flow(element, day)), element);
    }

    /// Who provides the money; what goes out without a provider comes from whoever reports it.
    private Optional<OrganisationMention> funder(FundingRole role, IatiElement element) {
        var provider = IatiOrganisations.find(element, "provider-org");
        return switch (role) {
            case BUDGET, CONTRIBUTION, PLANNED_DISBURSEMENT, INCOMING, INCOMING_COMMITMENT, INCOMING_PLEDGE -> provider;
            case COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE -> provider.or(() -> reporter);
        };
    }

    private List<Country> countries(IatiElement element) {
        return element.all(IatiPlaces.COUNTRY).stream().flatMap(country -> places.find(country).stream()).distinct()
                .toList();
    }

    private static PartialDate date(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }
}
