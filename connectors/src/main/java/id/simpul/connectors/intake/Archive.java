package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a zip archive, one after the other, as they stream by: never more than one in memory, and nothing is
 * written to disk, so that a name that leads out of the archive leads nowhere; it is refused all the same.
 */
final class Archive implements AutoCloseable {

    /**
     * A member, or why it is refused.
     *
     * @param path within the archive, with {@code /}
     */
    record Member(String path, Payload payload) {}

    /** Nothing more can be had of an archive. */
    static final class BrokenException extends IOException {

        private final transient Reason reason;

        private BrokenException(String code, String message) {
            super(message);
            this.reason = new Reason(code, message);
        }

        Reason reason() {
            return reason;
        }
    }

    static final Reason EMPTY = new Reason("empty_archive", "the archive has no members, or is no zip archive");

    private final ZipInputStream zip;
    private final FileContent content;
    private final int mostMembers;
    private final Counted bytes;
    private final Set<String> seen = new HashSet<>();
    private int members;

    /**
     * @param in closed with this
     * @param mostMembers folders count, too
     * @param mostBytes of all members together, unpacked
     */
    Archive(InputStream in, FileContent content, int mostMembers, long mostBytes) {
        // names that are not marked as UTF-8 are of any code page; this one maps every byte
        this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        this.content = content;
        this.mostMembers = mostMembers;
        this.bytes = new Counted(zip, mostBytes);
    }

    /** Whether a name is one of an archive that is unpacked. */
    static boolean named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * The next member; null after the last.
     *
     * @throws BrokenException where there are more, which can't be read
     * @throws IOException where the archive's own bytes can't be read
     */
    @Nullable
    Member next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && (entry.isDirectory() || passing(entry.getName()))) {
                count(entry.getName());
                entry = zip.getNextEntry();
            }
            return entry == null ? null : member(entry);
        } catch (ZipException | EOFException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw locked
                    ? new BrokenException("encrypted_archive", "it is locked with a password; send it without one")
                    : new BrokenException("broken_archive", "its zip data are broken or cut off");
        } catch (IllegalArgumentException e) {
            throw new BrokenException("broken_archive", "a name in it is in no known character set");
        }
    }

    private Member member(ZipEntry entry) throws IOException {
        String path = entry.getName().replace('\\', '/');
        if (leadsOutside(path)) {
            count(path);
            return refused(path, "leads_outside", "its name leads out of the archive");
        }
        if (!count(path)) {
            return refused(path, "twice_in_archive", "the archive has two members of this name; this is the second");
        }
        if (named(path)) {
            return refused(
                    path, "archive_in_archive", "it is an archive within an archive; unpack it, and send it alone");
        }
        return new Member(path, content.read(path, bytes, entry.getSize()));
    }

    /** @return false where the name came before */
    private boolean count(String path) throws BrokenException {
        if (++members > mostMembers) {
            throw new BrokenException(
                    "archive_too_large", "it has more than the " + mostMembers + " members that are taken");
        }
        return seen.add(path);
    }

    private static Member refused(String path, String code, String message) {
        return new Member(path, new Payload.Refused(new Reason(code, message), null));
    }

    private static boolean leadsOutside(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.chars().anyMatch(Character::isISOControl)
                || List.of(path.split("/", -1)).contains("..");
    }

    private static boolean passing(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return path.startsWith("__MACOSX/") || FileNames.passing(name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a bomb: all members together may have so many bytes. Closing it closes nothing. */
    private static final class Counted extends InputStream {

        private final InputStream in;
        private long left;

        Counted(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new BrokenException("archive_too_large", "unpacked it is larger than what is taken; split it");
            }
            return read;
        }
    }
}
