package org.esep.iati;

/// How another activity stands to this one: what that one is to it. IATI codes 1 to 5 in this order.
public enum RelatedActivityType implements Coded {
    PARENT, CHILD, SIBLING, CO_FUNDED, THIRD_PARTY
}
