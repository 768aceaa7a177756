package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells about a file without opening it. Where it keeps the time of the last change (POSIX ctime),
 * that time counts too: it can't be set back, so a file whose content changed under its old size and modification time
 * is noticed, as is one whose permissions were mended.
 *
 * @param changed the latest of its times
 */
record FileState(long size, boolean regular, Instant changed, Fingerprint fingerprint) {

    static FileState of(Path file, LinkOption... options) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, options);
        FileTime modified = attributes.lastModifiedTime();
        FileTime changed = changed(file, modified, options);
        FileTime latest = changed.compareTo(modified) > 0 ? changed : modified;
        String fingerprint =
                attributes.size() + ":" + modified.to(TimeUnit.NANOSECONDS) + ":" + changed.to(TimeUnit.NANOSECONDS);
        return new FileState(
                attributes.size(), attributes.isRegularFile(), latest.toInstant(), new Fingerprint(fingerprint));
    }

    private static FileTime changed(Path file, FileTime modified, LinkOption... options) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                        && Files.getAttribute(file, "unix:ctime", options) instanceof FileTime time
                ? time
                : modified;
    }
}
