package id.simpul.pipeline.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files of paths and all below them, sorted within each folder, found while they are asked for. What is missing or a
 * folder that can't be listed is given as it is, for the reader to refuse. Links to folders are not followed, but for those
 * that are named themselves.
 */
final class FileTree implements Iterator<Path> {

    private final Deque<Path> waiting = new ArrayDeque<>();

    FileTree(List<Path> paths) {
        // what stands behind a link is a folder of its own
        paths.forEach(
                path -> waiting.add(Files.isSymbolicLink(path) && Files.isDirectory(path) ? path.resolve(".") : path));
        unfold();
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Path next() {
        Path file = waiting.poll();
        if (file == null) {
            throw new NoSuchElementException();
        }
        unfold();
        return file;
    }

    /** Makes what stands first a file. */
    private void unfold() {
        while (!waiting.isEmpty() && isFolder(waiting.peek())) {
            Path folder = waiting.remove();
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(inside::add);
            } catch (IOException e) {
                waiting.addFirst(folder.resolve("."));
                return;
            }
            inside.removeIf(path -> Files.isDirectory(path) && !isFolder(path));
            Collections.sort(inside);
            Collections.reverse(inside);
            inside.forEach(waiting::addFirst);
        }
    }

    private static boolean isFolder(Path path) {
        boolean named =
                path.getFileName() != null && path.getFileName().toString().equals(".");
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !(named && !Files.isReadable(path));
    }
}
