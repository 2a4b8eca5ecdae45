package org.esep.language;

import java.util.Set;

import org.esep.iati.ActivityKind;
import org.esep.iati.OrganisationType;

/// How a language names things: the words that say what kind of activity or organisation a name is of, legal forms
/// with what they say of it,
/// whether the head word stands before or after the name, which forms of the head word
/// end or begin a name without quotation marks, what may stand inside a name, `labels` before the name of an
/// activity in a card, `countryJoints` between the name of an organisation and its country, `epithets`: the forms of words that belong to the word behind them, and
/// `otherHeads`: what else is named in quotation marks, such as a conference; `roleHeads`: words for those who take part, behind
/// which a quoted name is an organisation's; `launches`: the head of a description in small letters with the verb of who
/// begins or runs it; `recipientEndings`: those of a country that receives; `unmarked`: what tells names of activities
/// without a word for one.
public record Naming(Terms<ActivityKind> activities, Terms<OrganisationType> organisations,
        Terms<OrganisationType> legalForms, Terms<Boolean> connectors, Terms<Boolean> countryJoints,
        Set<HeadPlace> heads, Terms<Boolean> headsOfNames, Terms<Boolean> continuations,
        Terms<Boolean> notNames, Terms<Boolean> labels, Terms<Boolean> otherHeads, Terms<Boolean> epithets,
        Terms<Boolean> roleHeads, Terms<Boolean> launches, Set<String> recipientEndings, Unmarked unmarked) {

    public Naming {
        recipientEndings = Set.copyOf(recipientEndings);
    }

    /// `openings` with which names of projects begin, `spellings` between a short name and the long one, and `cues` before
    /// a name in capitals that says nothing itself.
    public record Unmarked(Terms<Boolean> openings, Terms<Boolean> spellings, Terms<Boolean> cues) {}

    /// Where the word that says what a thing is stands: before the rest of its name, behind it, or anywhere in a run of
    /// capitalised words.
    public enum HeadPlace {
        BEFORE, AFTER, AMID
    }
}
