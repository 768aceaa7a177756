package id.simpul.pipeline.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where releases stand beside each other. A release is written into a hidden folder and renamed when it is whole;
 * what else is in the folder is never touched. One export at a time.
 */
final class Shelf implements AutoCloseable {

    private static final String UNFINISHED = ".simpul-export-";
    private static final String LOCK = ".simpul-export.lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Shelf(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder, made where it is not there, and clears away what killed exports left; empty where another export is at
     * work in it.
     *
     * @throws BadFolderException where it can't be written to
     */
    static Optional<Shelf> take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Shelf shelf = new Shelf(folder, channel, lock);
            shelf.sweep();
            return Optional.of(shelf);
        } catch (IOException e) {
            throw new BadFolderException(folder, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void sweep() throws IOException {
        for (Path left : unfinished()) {
            remove(left);
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(path -> path.getFileName().toString().startsWith(UNFINISHED))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    /** A hidden folder for a release in the making. */
    Path begin() throws IOException {
        return Files.createTempDirectory(folder, UNFINISHED);
    }

    /** Makes a whole release visible under its name, which nobody else has. */
    Path put(Path whole, ReleaseName name) throws IOException {
        Path place = folder.resolve(name.folder());
        if (Files.exists(place)) {
            throw new IOException(place + " is there already");
        }
        return Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The whole releases, in no order. */
    List<ReleaseName> releases() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(path -> Files.isRegularFile(path.resolve(RowIndex.FILE)))
                    .flatMap(path -> ReleaseName.parse(path.getFileName().toString()).stream())
                    .toList();
        }
    }

    Path path(ReleaseName name) {
        return folder.resolve(name.folder());
    }

    /** A name that nothing in the folder has. */
    ReleaseName free(ReleaseName wanted) {
        ReleaseName name = wanted;
        while (Files.exists(path(name))) {
            name = name.next();
        }
        return name;
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException problem) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        try (FileChannel last = channel) {
            lock.release();
        }
    }
}
