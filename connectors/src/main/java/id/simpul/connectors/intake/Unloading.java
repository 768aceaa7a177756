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
        int members = 0;
        Member held = null;
        try (Archive archive = new Archive(in, content, limits.members(), limits.bytes())) {
            for (Member member = archive.next(); member != null; member = archive.next()) {
                if (held != null) {
                    land(address, held, before);
                }
                held = member;
                members++;
            }
        } catch (Archive.BrokenException e) {
            if (held != null) {
                land(address, held, before);
            }
            collecting.land(address, fileName, after.fingerprint(), new Payload.Refused(e.reason(), null));
            return;
        }
        @Nullable Fingerprint now = after.fingerprint();
        if (held == null) {
            collecting.land(address, fileName, now, new Payload.Refused(Archive.EMPTY, null));
        } else {
            land(address, held, now == null ? null : ArchiveMark.last(now, members));
        }
    }

    private void land(String archive, Member member, @Nullable Fingerprint fingerprint) {
        String address = ArchiveMark.address(archive, member.path());
        collecting.land(address, FileContent.name(member.path()), fingerprint, member.payload());
    }
}
