package org.esep.fact;

/// Two activities, by id, that may be one: alike, but not enough to be joined without a person's word.
public record Suggestion(String activity, String other, Match match) {}
