package org.esep.language;

/// How a language strings things together: `joints` between the members of a list; `groups`, words that mean all of the
/// things named before or below (`both`, `all three`); `equivalents` between two statements of the same money; `phases`,
/// the words for a phase of a programme; `definites`, with which a text means the one activity that it is about.
public record Discourse(Terms<Boolean> joints, Terms<Boolean> groups, Terms<Boolean> equivalents,
        Terms<Boolean> phases, Terms<Boolean> definites) {}
