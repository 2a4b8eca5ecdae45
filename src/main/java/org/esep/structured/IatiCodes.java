package org.esep.structured;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.esep.iati.Coded;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;

/// The codes of the standard's lists, those of versions before 2.01 beside those of today; none is on both sides with
/// different meanings.
///
/// Source: <https://iatistandard.org/en/iati-standard/203/codelists/> and, for the older ones,
/// <https://iatistandard.org/en/iati-standard/105/codelists/>.
final class IatiCodes {

    /// ActivityDateType.
    enum DateKind implements Coded {
        START_PLANNED, START_ACTUAL, END_PLANNED, END_ACTUAL
    }

    private static final Map<String, DateKind> DATES = numbered(List.of(DateKind.values()));

    private static final Map<String, OrganisationRole> ROLES = numbered(List.of(OrganisationRole.FUNDING,
            OrganisationRole.ACCOUNTABLE, OrganisationRole.EXTENDING, OrganisationRole.IMPLEMENTING));

    private static final Map<String, RelatedActivityType> RELATED = numbered(List.of(RelatedActivityType.values()));

    /// BudgetType: the second is the revised one.
    private static final Map<String, Edition> EDITIONS = Map.of("1", Edition.ORIGINAL, "original", Edition.ORIGINAL,
            "2", Edition.CURRENT, "revised", Edition.CURRENT);

    private static final Map<String, FundingRole> TRANSACTIONS = Map.ofEntries(
            entry("1", FundingRole.INCOMING), entry("if", FundingRole.INCOMING),
            entry("2", FundingRole.COMMITMENT), entry("c", FundingRole.COMMITMENT),
            entry("3", FundingRole.DISBURSEMENT), entry("d", FundingRole.DISBURSEMENT),
            entry("4", FundingRole.EXPENDITURE), entry("e", FundingRole.EXPENDITURE),
            entry("11", FundingRole.INCOMING_COMMITMENT), entry("12", FundingRole.PLEDGE),
            entry("13", FundingRole.INCOMING_PLEDGE));

    /// Interest, repayments, reimbursement, equity and guarantees: known, and neither what is promised nor what is spent.
    private static final Set<String> OTHER_TRANSACTIONS = Set.of("5", "6", "7", "8", "9", "10", "ir", "lr", "r", "qp",
            "qs", "cg", "tf");

    private static final Map<String, OrganisationType> ORGANISATIONS = Map.ofEntries(
            entry("10", OrganisationType.GOVERNMENT), entry("11", OrganisationType.GOVERNMENT),
            entry("15", OrganisationType.GOVERNMENT), entry("21", OrganisationType.NGO),
            entry("22", OrganisationType.NGO), entry("23", OrganisationType.NGO), entry("24", OrganisationType.NGO),
            entry("30", OrganisationType.INTERGOVERNMENTAL), entry("40", OrganisationType.INTERGOVERNMENTAL),
            entry("60", OrganisationType.NGO), entry("70", OrganisationType.PRIVATE),
            entry("71", OrganisationType.PRIVATE), entry("72", OrganisationType.PRIVATE),
            entry("73", OrganisationType.PRIVATE), entry("80", OrganisationType.ACADEMIA));

    private static final Set<String> GRANTS = Set.of("100", "110", "111");

    /// What must be paid back: loans, reimbursable grants, bonds, subordinated loans and export credits.
    private static final Set<String> LOANS = Set.of("400", "410", "411", "412", "413", "414", "421", "422", "423",
            "424", "425", "431", "451", "452", "453");

    /// SectorVocabulary, as older versions name the lists of the DAC.
    private static final Map<String, String> VOCABULARIES = Map.of("", "1", "dac", "1", "dac-3", "2");

    private IatiCodes() {}

    static Optional<DateKind> findDate(String code) {
        return find(DATES, code);
    }

    static Optional<OrganisationRole> findRole(String code) {
        return find(ROLES, code);
    }

    static Optional<RelatedActivityType> findRelated(String code) {
        return find(RELATED, code);
    }

    static Optional<Edition> findEdition(String code) {
        return find(EDITIONS, code);
    }

    static Optional<FundingRole> findTransaction(String code) {
        return find(TRANSACTIONS, code);
    }

    /// Whether the standard knows a type of transaction that is none of those read.
    static boolean isOtherTransaction(String code) {
        return OTHER_TRANSACTIONS.contains(lower(code));
    }

    static OrganisationType organisation(String code) {
        return find(ORGANISATIONS, code).orElse(OrganisationType.UNKNOWN);
    }

    static FinanceType finance(String code) {
        if (GRANTS.contains(code)) {
            return FinanceType.GRANT;
        }
        return LOANS.contains(code) ? FinanceType.LOAN : FinanceType.UNKNOWN;
    }

    /// A vocabulary of sectors or regions; where none is named it is that of the DAC.
    static String vocabulary(String code) {
        return find(VOCABULARIES, code).orElse(code);
    }

    private static <T> Optional<T> find(Map<String, T> codes, String code) {
        return Optional.ofNullable(codes.get(lower(code)));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /// By number from 1 on, and by the name that older versions have for a code.
    private static <T extends Coded> Map<String, T> numbered(List<T> values) {
        var codes = new HashMap<String, T>();
        for (var value : values) {
            codes.put(String.valueOf(values.indexOf(value) + 1), value);
            codes.put(value.code(), value);
        }
        return Map.copyOf(codes);
    }
}
