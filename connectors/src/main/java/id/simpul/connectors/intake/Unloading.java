package id.simpul.connectors.intake;

import id.simpul.connectors.intake.Archive.Member;
import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lands what came at an address: one document, unpacked where it is gzip, or each document of a zip archive. */
final class Unloading {

    /** Says, once all was read, by what the address is known again; null where it changed meanwhile. */
    interface Sameness {
        @Nullable
        Fingerprint fingerprint() throws IOException;
    }

    private final Collecting collecting;
    private final FileContent content;
    private final ArchiveLimits limits;

    Unloading(Collecting collecting, FileContent content, ArchiveLimits limits) {
        this.collecting = collecting;
        this.content = content;
        this.limits = limits;
    }

    /**
     * @param in closed by the caller; an error in reading it lands nothing, or, of an archive, what came before it
     * @param size as somebody says, or less than 0
     * @param before the address's fingerprint as it was listed; null where it has none
     */
    void unload(
            String address, String fileName, InputStream in, long size, @Nullable Fingerprint before, Sameness after)
            throws IOException {
        if (Archive.named(fileName)) {
            unpack(address, fileName, in, before, after);
        } else {
            Payload payload = content.read(fileName, in, size);
            collecting.land(address, FileContent.name(fileName), after.fingerprint(), payload);
        }
    }

    private void unpack(String address, String fileName, InputStream in, @Nullable Fingerprint before, Sameness after)
            throws IOException {
        Members members = new Members(collecting, address, before);
        try {
            members(in, "", members);
        } catch (Archive.BrokenException e) {
            members.refuse(fileName, e.reason(), after.fingerprint());
            return;
        }
        @Nullable Fingerprint now = after.fingerprint();
        if (!members.finish(now)) {
            members.refuse(fileName, Archive.EMPTY, now);
        }
    }

    /**
     * The members of an archive that is carried by something else.
     *
     * @param path of the archive within it
     * @param in closed by the caller
     */
    void unpack(String path, InputStream in, Members members) throws IOException {
        try {
            members(in, path + "/", members);
        } catch (Archive.BrokenException e) {
            members.add(path, new Payload.Refused(e.reason(), null));
        }
    }

    private void members(InputStream in, String prefix, Members members) throws IOException {
        try (Archive archive = new Archive(in, content, limits.members(), limits.bytes())) {
            for (Member member = archive.next(); member != null; member = archive.next()) {
                members.add(prefix + member.path(), member.payload());
            }
        }
    }

    /** What a stream holds, as of a file of this name. */
    Payload read(String name, InputStream in) throws IOException {
        return content.read(name, in, -1);
    }
}
