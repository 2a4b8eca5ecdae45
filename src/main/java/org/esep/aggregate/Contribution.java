package org.esep.aggregate;

import java.util.Optional;

/// What one funder gives to one activity; `funder` is an organisation's id. A part of the budget, never added to it.
public record Contribution(Optional<String> funder, Figure<Amount> figure) {}
