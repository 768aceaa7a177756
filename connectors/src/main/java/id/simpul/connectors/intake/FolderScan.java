package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Connector;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what is read of a source's folder: each wanted file once, when it is complete and not known already. It is the
 * filter of Camel's file consumer, which asks it about every entry in every poll.
 */
final class FolderScan implements GenericFileFilter<File> {

    private final Collecting collecting;
    private final Connector.Files settings;
    private final FileNames names;
    private final Stillness stillness;
    private final Path realFolder;
    private final Set<String> taken = new HashSet<>();

    /** @throws IOException where the folder can't be looked into */
    FolderScan(Collecting collecting, Connector.Files settings, Clock clock) throws IOException {
        this.collecting = collecting;
        this.settings = settings;
        this.names = new FileNames(settings.include(), settings.exclude());
        this.stillness = new Stillness(settings.settle(), clock);
        this.realFolder = settings.folder().toRealPath();
        look(realFolder);
    }

    /** A folder that can't be listed looks like an empty one to Camel's consumer. */
    private static void look(Path folder) throws IOException {
        Files.newDirectoryStream(folder).close();
        if (!Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** The name of a file within its source, the same on every machine. */
    String address(Path file) {
        return settings.folder().relativize(file).toString().replace(File.separatorChar, '/');
    }

    @Override
    public boolean accept(GenericFile<File> entry) {
        collecting.alive();
        if (collecting.over()) {
            return false;
        }
        Path path = path(entry.getFile());
        if (path == null) {
            return false;
        }
        return entry.isDirectory() ? acceptFolder(path) : acceptFile(path);
    }

    /** After a poll that brought nothing: done, unless some file is worth waiting for. */
    void idle() {
        if (!stillness.waiting()) {
            collecting.finish(stillness.incomplete());
        }
    }

    /** A link to a folder is not followed: what lies inside is read at its own place, and what lies outside not at all. */
    private boolean acceptFolder(Path folder) {
        if (Files.isSymbolicLink(folder)) {
            if (leadsOutside(folder)) {
                refuseLink(folder);
            }
            return false;
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            refuse(folder, FileRight.toList());
            return false;
        }
        return true;
    }

    private boolean acceptFile(Path file) {
        String address = address(file);
        if (taken.contains(address) || !names.wanted(settings.folder().relativize(file))) {
            return false;
        }
        if (Files.isSymbolicLink(file) && leadsOutside(file)) {
            refuseLink(file);
            return false;
        }
        FileState state = state(file);
        if (state == null || !stillness.complete(address, state)) {
            return false;
        }
        taken.add(address);
        return !collecting.unchanged(address, state.fingerprint());
    }

    private void refuseLink(Path link) {
        refuse(link, new Reason("link_outside", "this link leads nowhere or out of the folder, and is not followed"));
    }

    private void refuse(Path entry, Reason reason) {
        String address = address(entry);
        if (!taken.add(address)) {
            return;
        }
        FileState state = state(entry, LinkOption.NOFOLLOW_LINKS);
        if (state == null || !collecting.unchanged(address, state.fingerprint())) {
            collecting.land(
                    address,
                    entry.getFileName().toString(),
                    state == null ? null : state.fingerprint(),
                    new Payload.Refused(reason, null));
        }
    }

    private boolean leadsOutside(Path link) {
        try {
            return !link.toRealPath().startsWith(realFolder);
        } catch (IOException e) {
            return true;
        }
    }

    /** Null where the file went away since it was listed. */
    private static @Nullable FileState state(Path file, LinkOption... options) {
        try {
            return FileState.of(file, options);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null where this machine's locale can't express the name, as in a C locale with a name in UTF-8. */
    private @Nullable Path path(File file) {
        try {
            return file.toPath();
        } catch (InvalidPathException e) {
            if (taken.add(file.getName())) {
                collecting.land(
                        file.getName(),
                        file.getName(),
                        null,
                        new Payload.Refused(
                                new Reason("bad_name", "its name can't be read in this locale; set LC_ALL=C.UTF-8"),
                                null));
            }
            return null;
        }
    }
}
