package org.esep.fact;

import org.esep.iati.Coded;

/// What a claim rests on: words of the text, or what the rest of the document lets one think where it says nothing.
public enum Basis implements Coded {
    STATED, INFERRED
}
