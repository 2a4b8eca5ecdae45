package org.esep.aggregate;

import java.util.List;

/// A value derived from facts by one rule, with the ids of the facts it used and those it left out.
public record Figure<T>(T value, Rule rule, Choice choice, List<String> used, List<LeftOut> leftOut) {

    public Figure {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
    }
}
