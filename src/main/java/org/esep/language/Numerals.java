package org.esep.language;

import java.math.BigDecimal;

/// How a language writes numbers: number words (`three`), scales (`million`) and the sign of decimals.
public record Numerals(Terms<BigDecimal> words, Terms<BigDecimal> scales, char decimal) {}
