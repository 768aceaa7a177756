package id.simpul.jobs.document.reading;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders of child processes, named after the process that started them, and those that are left where both were killed, by the
 * system or by a power cut.
 */
final class StaleFolders {

    private static final String PREFIX = "simpul-reader-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,10})-\\d{1,20}");

    private final Path temporary;

    /** @param temporary where the folders stand */
    StaleFolders(Path temporary) {
        this.temporary = temporary;
    }

    /** A new folder of this process. */
    Path create() throws IOException {
        return Files.createTempDirectory(
                temporary, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /**
     * Deletes folders of processes that are no more. A link is no such folder, and links within are deleted, not followed.
     *
     * @param owner whose folders these are: others' are left
     * @param before when something was last put into the folder, or taken out: a child may outlive its parent by the time that one
     *     file takes, and a process of another container looks dead
     */
    void sweep(UserPrincipal owner, Instant before) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isStale(folder, owner, before)) {
                    ChildProcess.delete(folder);
                }
            }
        } catch (IOException | RuntimeException e) {
            return; // a folder that may not be listed: reading goes on without
        }
    }

    private static boolean isStale(Path folder, UserPrincipal owner, Instant before) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        if (!name.matches() || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
            return false;
        }
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)
                    && Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                            .toInstant()
                            .isBefore(before);
        } catch (IOException e) {
            return false; // gone meanwhile
        }
    }
}
