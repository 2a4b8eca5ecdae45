package org.esep.extract;

import java.util.List;
import java.util.Optional;

import org.esep.fact.Basis;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// Words of a line that name something, with their place in the line.
sealed interface Mention {

    Span span();

    /// What is named, as text: the form in which rules' examples write it.
    String told();

    /// A named activity: its name without quotes, and what else is written beside it for the same.
    record OfActivity(Span span, String name, List<String> aliases, ActivityKind kind, Optional<String> known)
            implements
                Mention {

        @Override
        public String told() {
            return name;
        }
    }

    /// A named organisation.
    record OfOrganisation(Span span, OrganisationMention organisation) implements Mention {

        @Override
        public String told() {
            return organisation.name();
        }
    }

    /// An amount of money, and the same money in other currencies where these stand in brackets behind it.
    record OfMoney(Span span, Money money, Qualifier qualifier, List<Money> also) implements Mention {

        public OfMoney {
            also = List.copyOf(also);
        }

        @Override
        public String told() {
            return money.toString();
        }
    }

    /// A stretch of time with both ends.
    record OfPeriod(Span span, Period period) implements Mention {

        @Override
        public String told() {
            return period.start().map(PartialDate::toString).orElse("") + "/"
                    + period.end().map(PartialDate::toString).orElse("");
        }
    }

    /// A date.
    record OfDate(Span span, PartialDate date) implements Mention {

        @Override
        public String told() {
            return date.toString();
        }
    }

    /// How long something lasts, in months.
    record OfDuration(Span span, int months) implements Mention {

        @Override
        public String told() {
            return "P" + months + "M";
        }
    }

    /// What a country may have to do with money.
    enum Part {
        MAY_GIVE, RECEIVES
    }

    /// A country, or a region with the countries that it is expanded to; `name` is the one to show. A place in a country
    /// lets one infer it: meetings are held in cities.
    record OfCountry(Span span, List<Country> countries, Optional<String> region, String name, Part part, Basis basis)
            implements
                Mention {

        public OfCountry {
            countries = List.copyOf(countries);
        }

        @Override
        public String told() {
            return region.orElseGet(() -> countries.getFirst().code());
        }
    }
}
