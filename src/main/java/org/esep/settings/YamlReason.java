package org.esep.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Tells what is wrong in a file in words for those who write it: of keys and values, not of classes.
final class YamlReason {

    private static final Pattern MISSING = Pattern.compile("(?:Missing|Null value for) creator property '([^']+)'.*");

    private YamlReason() {}

    private static boolean isList(@Nullable Class<?> type) {
        return type != null && Collection.class.isAssignableFrom(type);
    }

    static String of(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "there is no key " + unknown.getPropertyName()
                    + "; keys are " + new TreeSet<>(Objects.requireNonNull(unknown.getKnownPropertyIds()));
            case InvalidFormatException format when format.getTargetType().isEnum() -> format.getValue()
                    + " is none of " + Arrays.toString(format.getTargetType().getEnumConstants());
            case InvalidFormatException format -> format.getValue() + " is no number";
            case MismatchedInputException other when isList(other.getTargetType())
                    && !MISSING.matcher(other.getOriginalMessage()).matches() ->
                "a list is missing, e.g. [one, two]";
            case ValueInstantiationException refused when refused.getCause() != null -> Objects
                    .requireNonNullElse(refused.getCause().getMessage(), refused.getOriginalMessage());
            default -> MISSING.matcher(failure.getOriginalMessage()).replaceFirst("$1 is missing");
        };
    }
}
