package org.esep.evaluate;

/// A fact of the gold standard. What is optional counts as neither hit nor missed.
record Expected<T>(T value, Need need) {

    enum Need {
        REQUIRED, OPTIONAL
    }

    static <T> Expected<T> required(T value) {
        return new Expected<>(value, Need.REQUIRED);
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
