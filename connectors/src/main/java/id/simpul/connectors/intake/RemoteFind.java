package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.RemoteFile;
import id.simpul.connectors.remote.RemoteFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * A file of a server. Its bytes are kept while it is fetched, so that a cut costs only what comes after it; where the
 * file changed meanwhile, it is fetched from its beginning.
 */
final class RemoteFind implements Find {

    private static final int CHUNK = 32 * 1024;

    private final RemoteFolder folder;
    private final Collecting collecting;
    private final long mostBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RemoteFile file;
    private boolean complete;
    private @Nullable Fingerprint fingerprint;

    RemoteFind(RemoteFolder folder, RemoteFile file, long mostBytes, Collecting collecting) {
        this.folder = folder;
        this.file = file;
        this.mostBytes = mostBytes;
        this.collecting = collecting;
    }

    @Override
    public String address() {
        return file.path();
    }

    @Override
    public String fileName() {
        return file.name();
    }

    @Override
    public void land(Unloading unloading) throws IOException {
        if (file.size() > mostBytes) {
            refuse(FileContent.tooLarge(file.size(), mostBytes));
            return;
        }
        try {
            fetch();
        } catch (AccessDeniedException e) {
            refuse(new Payload.Refused(
                    new Reason("no_permission", "no permission to read it; give the account read access"),
                    file.size()));
            return;
        }
        // what changed while it was read lands as it was read, and is read again in the next run
        try (InputStream in = new ByteArrayInputStream(bytes.toByteArray())) {
            unloading.unload(file.path(), file.name(), in, bytes.size(), fingerprint, () -> fingerprint);
        }
    }

    private void fetch() throws IOException {
        if (complete) {
            return;
        }
        if (bytes.size() > 0) {
            RemoteFile now = folder.look(file);
            if (!now.equals(file)) {
                bytes.reset();
                file = now;
            }
        }
        if (bytes.size() == 0 || bytes.size() < file.size()) {
            try (InputStream in = folder.open(file, bytes.size())) {
                copy(in);
            }
        }
        if (bytes.size() < file.size()) {
            throw new EOFException("it ended after " + bytes.size() + " of " + file.size() + " bytes");
        }
        fingerprint = same() ? FolderVisit.fingerprint(file) : null;
        complete = true;
    }

    private boolean same() throws IOException {
        try {
            return bytes.size() == file.size() && folder.look(file).equals(file);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** One byte more than what is taken is enough to see that it is too much. */
    private void copy(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes.write(chunk, 0, read);
            collecting.alive();
            if (bytes.size() > mostBytes) {
                return;
            }
        }
    }

    private void refuse(Payload payload) {
        collecting.land(file.path(), file.name(), FolderVisit.fingerprint(file), payload);
    }
}
