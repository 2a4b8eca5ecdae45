package org.esep.language;

/// How a language tells time: months by number, words beside a year, words before a year that stands alone, words
/// between and after the two ends of a period, units of duration in months, words that are a duration, and words for the
/// day of writing or one before it, by how many days.
public record Calendar(Terms<Integer> months, Terms<Boolean> yearWords, Terms<Boolean> yearCues,
        Terms<Boolean> dateFillers, Terms<Boolean> between, Terms<Boolean> after, Terms<Integer> durationUnits,
        Terms<Integer> durations, Terms<Integer> daysAgo) {}
