package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.jspecify.annotations.Nullable;

/** The end of a route of files: reads the file that the exchange is about and lands it. Without a file, the poll was idle. */
final class LandingBridge implements Bridge {

    private final FolderScan scan;
    private final Collecting collecting;
    private final FileContent content;
    private final Unloading unloading;

    LandingBridge(FolderScan scan, Collecting collecting, FileContent content, Unloading unloading) {
        this.scan = scan;
        this.collecting = collecting;
        this.content = content;
        this.unloading = unloading;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        if (collecting.over()) {
            return;
        }
        if (exchange.getProperty(Exchange.FILE_EXCHANGE_FILE) instanceof GenericFile<?> file) {
            take(((File) file.getFile()).toPath());
        } else {
            scan.idle();
        }
    }

    private void take(Path file) throws IOException {
        try {
            FileState before = FileState.of(file);
            if (Archive.named(file.getFileName().toString()) && before.regular()) {
                unpack(file, before);
                return;
            }
            Payload payload = content.read(file, before);
            FileState after = FileState.of(file);
            // what changed while it was read lands as it was read, and is read again in the next run
            boolean still = after.fingerprint().equals(before.fingerprint());
            collecting.land(scan.address(file), name(file), still ? before.fingerprint() : null, payload);
        } catch (NoSuchFileException e) {
            // gone since it was listed: an address that vanishes withdraws nothing, and one that never came is none
            collecting.alive();
        }
    }

    private void unpack(Path file, FileState before) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            unloading.unload(
                    scan.address(file), name(file), in, before.size(), before.fingerprint(), () -> after(file, before));
        } catch (AccessDeniedException e) {
            collecting.land(
                    scan.address(file),
                    name(file),
                    before.fingerprint(),
                    new Payload.Refused(FileRight.toRead(), before.size()));
        }
    }

    private static @Nullable Fingerprint after(Path file, FileState before) throws IOException {
        Fingerprint now = FileState.of(file).fingerprint();
        return now.equals(before.fingerprint()) ? now : null;
    }

    private static String name(Path file) {
        return FileContent.name(file.getFileName().toString());
    }

    @Override
    public void giveUp(Reason reason) {
        collecting.fail(reason);
    }

    @Override
    public boolean failed(Exchange exchange, Payload.Failed payload) {
        if (exchange.getProperty(Exchange.FILE_EXCHANGE_FILE) instanceof GenericFile<?> generic) {
            Path file = ((File) generic.getFile()).toPath();
            collecting.land(scan.address(file), name(file), null, payload);
            return true;
        }
        return false;
    }
}
