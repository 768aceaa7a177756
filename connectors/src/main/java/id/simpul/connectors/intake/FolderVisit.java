package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.RemoteFile;
import id.simpul.connectors.remote.RemoteFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round through a server's folder: each wanted file once, when it is complete and not known already. It is listed again
 * as long as some file is worth waiting for.
 */
final class FolderVisit implements Visit {

    private final RemoteFolder folder;
    private final Collecting collecting;
    private final FileNames names;
    private final Duration settle;
    private final Duration poll;
    private final Clock clock;
    private final long mostBytes;

    private final Deque<Find> found = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    /** From the first listing on; null before. */
    private @Nullable Stillness stillness;

    /** @param mostBytes a larger file is refused unread */
    FolderVisit(
            RemoteFolder folder,
            Collecting collecting,
            FileNames names,
            Duration settle,
            Duration poll,
            long mostBytes,
            Clock clock) {
        this.folder = folder;
        this.collecting = collecting;
        this.names = names;
        this.settle = settle;
        this.poll = poll;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable Find next() throws IOException {
        while (found.isEmpty() && !collecting.over() && (stillness == null || waited(stillness))) {
            list();
        }
        return found.poll();
    }

    @Override
    public List<String> incomplete() {
        return stillness == null ? List.of() : stillness.incomplete();
    }

    @Override
    public void close() {
        folder.close();
    }

    /** Whether there is something to wait for, and the wait is over. */
    private boolean waited(Stillness stillness) throws IOException {
        if (!stillness.waiting()) {
            return false;
        }
        try {
            Thread.sleep(poll.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for files to be complete");
        }
        return !collecting.over();
    }

    private void list() throws IOException {
        List<RemoteFile> files = folder.list();
        // not before: to connect takes its time
        Stillness watch = stillness == null ? new Stillness(settle, clock) : stillness;
        for (RemoteFile file : files) {
            collecting.alive();
            if (!taken.contains(file.path())) {
                look(file, watch);
            }
        }
        stillness = watch;
    }

    private void look(RemoteFile file, Stillness watch) {
        switch (file.kind()) {
            case FILE -> lookAtFile(file, watch);
            case LINK -> refuse(file, "link_outside", "it is a link, and links of servers are not followed");
            case CLOSED_FOLDER ->
                refuse(file, "no_permission", "no permission to list this folder; give the account access");
            case OTHER -> refuse(file, "not_a_file", "it is neither a file nor a folder, or its name is none");
        }
    }

    private void lookAtFile(RemoteFile file, Stillness watch) {
        if (names.wanted(file.path()) && watch.complete(file.path(), state(file)) && taken.add(file.path())) {
            Fingerprint fingerprint = fingerprint(file);
            if (collecting.unchanged(file.path(), fingerprint)) {
                return;
            }
            found.add(new RemoteFind(folder, file, mostBytes, collecting));
        }
    }

    private void refuse(RemoteFile file, String code, String message) {
        taken.add(file.path());
        Fingerprint fingerprint = fingerprint(file);
        if (!collecting.unchanged(file.path(), fingerprint)) {
            collecting.land(
                    file.path(), file.name(), fingerprint, new Payload.Refused(new Reason(code, message), null));
        }
    }

    static Fingerprint fingerprint(RemoteFile file) {
        String content = file.tag().isEmpty() ? String.valueOf(file.modified().toEpochMilli()) : file.tag();
        return new Fingerprint(file.size() + ":" + content);
    }

    /** Servers tell times in whole seconds, rounded down. */
    private static FileState state(RemoteFile file) {
        return new FileState(file.size(), true, file.modified().plusSeconds(1), fingerprint(file));
    }
}
