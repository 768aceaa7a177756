package id.simpul.pipeline.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or folder can't be had, in words: Java tells it by the class of the exception, whose message is the bare path. */
public final class FileReason {

    private FileReason() {}

    /** Such as {@code permission denied}, without the path. */
    public static String of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        } else if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (problem instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        } else if (problem instanceof NotDirectoryException) {
            return "it is no folder";
        } else if (problem instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(problem.getMessage());
    }

    /** The same with the path that it is about, where it is about one. */
    public static String withPath(IOException problem) {
        String path = problem instanceof FileSystemException system ? system.getFile() : null;
        return path == null ? of(problem) : path + ": " + of(problem);
    }
}
