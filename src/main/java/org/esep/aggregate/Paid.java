package org.esep.aggregate;

import org.esep.iati.Money;

/// What one funder pays in all places and years together; `funder` is its id.
public record Paid(String funder, Money money) {}
