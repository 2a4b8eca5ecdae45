package org.esep.report.export;

import java.util.Optional;

import org.esep.aggregate.IatiActivity;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;

/// The codes of the lists of IATI 2.03 for the standard's values; none where its list is finer than what is known.
final class IatiCodes {

    private IatiCodes() {}

    static Optional<String> role(OrganisationRole role) {
        return switch (role) {
            case FUNDING -> Optional.of("1");
            case ACCOUNTABLE -> Optional.of("2");
            case EXTENDING -> Optional.of("3");
            case IMPLEMENTING -> Optional.of("4");
            case PARTNER -> Optional.empty();
        };
    }

    /// The list knows four kinds of NGO and no NGO as such, and no media.
    static Optional<String> type(OrganisationType type) {
        return switch (type) {
            case INTERGOVERNMENTAL -> Optional.of("40");
            case GOVERNMENT -> Optional.of("10");
            case ACADEMIA -> Optional.of("80");
            case PRIVATE -> Optional.of("70");
            case NGO, MEDIA, UNKNOWN -> Optional.empty();
        };
    }

    static Optional<String> transaction(FundingRole role) {
        return switch (role) {
            case INCOMING -> Optional.of("1");
            case COMMITMENT -> Optional.of("2");
            case DISBURSEMENT -> Optional.of("3");
            case EXPENDITURE -> Optional.of("4");
            case INCOMING_COMMITMENT -> Optional.of("11");
            case PLEDGE -> Optional.of("12");
            case INCOMING_PLEDGE -> Optional.of("13");
            case BUDGET, CONTRIBUTION, PLANNED_DISBURSEMENT -> Optional.empty();
        };
    }

    /// Standard grant, standard loan.
    static Optional<String> finance(FinanceType type) {
        return switch (type) {
            case GRANT -> Optional.of("110");
            case LOAN -> Optional.of("421");
            case UNKNOWN -> Optional.empty();
        };
    }

    static String date(IatiActivity.DateKind kind) {
        return switch (kind) {
            case PLANNED_START -> "1";
            case ACTUAL_START -> "2";
            case PLANNED_END -> "3";
            case ACTUAL_END -> "4";
        };
    }

    static String related(RelatedActivityType type) {
        return switch (type) {
            case PARENT -> "1";
            case CHILD -> "2";
            case SIBLING -> "3";
            case CO_FUNDED -> "4";
            case THIRD_PARTY -> "5";
        };
    }
}
