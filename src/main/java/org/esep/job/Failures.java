package org.esep.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.stream.Stream;

/// What the machine did not do, in one line.
public final class Failures {

    private Failures() {}

    /// The cause behind all others, with the file that it is about.
    public static String told(Throwable failure) {
        var cause = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce(failure, (_, last) -> last);
        var line = cause instanceof FileSystemException file
                ? told(file)
                : Objects.toString(cause.getMessage(), cause.toString());
        return line.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    private static String told(FileSystemException failure) {
        return failure.getFile() + ": " + switch (failure) {
            case AccessDeniedException _ -> "access denied";
            case FileAlreadyExistsException _ -> "is not a folder";
            case NotDirectoryException _ -> "is not a folder";
            case NoSuchFileException _ -> "is not there";
            default -> Objects.toString(failure.getReason(), failure.toString());
        };
    }
}
