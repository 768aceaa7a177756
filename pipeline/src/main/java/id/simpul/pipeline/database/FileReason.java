package id.simpul.pipeline.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why a file or folder can't be had: Java tells it by the class of the exception, whose message is the bare path. */
public enum FileReason {
    DENIED("permission denied"),
    MISSING("there is no such file or folder"),
    IN_THE_WAY("a file of this name is in the way"),
    NO_FOLDER("it is no folder");

    private final String english;

    FileReason(String english) {
        this.english = english;
    }

    /** Null where it is none of these: then the exception's own words are all that is known. */
    public static @Nullable FileReason of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return DENIED;
        } else if (problem instanceof NoSuchFileException) {
            return MISSING;
        } else if (problem instanceof FileAlreadyExistsException) {
            return IN_THE_WAY;
        }
        return problem instanceof NotDirectoryException ? NO_FOLDER : null;
    }

    /** The exception's own words, without the path. */
    public static String told(IOException problem) {
        boolean reasoned = problem instanceof FileSystemException system && system.getReason() != null;
        return String.valueOf(reasoned ? ((FileSystemException) problem).getReason() : problem.getMessage());
    }

    /** The reason in English, with the path that it is about where it is about one. */
    static String withPath(IOException problem) {
        FileReason reason = of(problem);
        String words = reason == null ? told(problem) : reason.english;
        String path = problem instanceof FileSystemException system ? system.getFile() : null;
        return path == null ? words : path + ": " + words;
    }
}
