package org.esep.aggregate;

import java.util.Optional;

import org.esep.iati.Coded;
import org.esep.iati.FundingRole;

/// What goes out of activities, gross and net: money promised by contract, and money handed over or spent. The two are
/// never added to each other.
public enum Outgoing implements Coded {
    COMMITMENTS, SPENDING;

    /// What money of a role is, if it goes out.
    public static Optional<Outgoing> of(FundingRole role) {
        return switch (role) {
            case COMMITMENT -> Optional.of(COMMITMENTS);
            case DISBURSEMENT, EXPENDITURE -> Optional.of(SPENDING);
            case BUDGET, CONTRIBUTION, PLANNED_DISBURSEMENT, PLEDGE, INCOMING, INCOMING_COMMITMENT, INCOMING_PLEDGE ->
                Optional.empty();
        };
    }

    /// What money of a role was where it came from, if it came in.
    static Optional<Outgoing> before(FundingRole role) {
        return switch (role) {
            case INCOMING_COMMITMENT -> Optional.of(COMMITMENTS);
            case INCOMING -> Optional.of(SPENDING);
            case BUDGET, CONTRIBUTION, PLANNED_DISBURSEMENT, COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE,
                    INCOMING_PLEDGE ->
                Optional.empty();
        };
    }
}
