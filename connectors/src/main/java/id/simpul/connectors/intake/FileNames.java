package id.simpul.connectors.intake;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its name whether a file is one of a source's documents. */
final class FileNames {

    /** What programs leave beside a file while they write it. */
    private static final Set<String> UNFINISHED =
            Set.of("part", "partial", "filepart", "tmp", "temp", "crdownload", "download", "swp", "lock");

    private static final Set<String> DESKTOP = Set.of("thumbs.db", "desktop.ini");

    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;

    FileNames(List<String> include, List<String> exclude) {
        this.include = include.stream().map(FileNames::matcher).toList();
        this.exclude = exclude.stream().map(FileNames::matcher).toList();
    }

    /** @param path below a server's folder; never one that this machine can't express */
    boolean wanted(String path) {
        try {
            return wanted(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** @param path relative to the source's folder */
    boolean wanted(Path path) {
        return !passing(path.getFileName().toString())
                && (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(path)))
                && exclude.stream().noneMatch(glob -> glob.matches(path));
    }

    /** Whether it belongs to a desktop or to a program that has not finished. */
    static boolean passing(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || DESKTOP.contains(lower)
                || (dot >= 0 && UNFINISHED.contains(lower.substring(dot + 1)));
    }

    /** {@code **}{@code /*.pdf} also means the files of the folder itself, as people expect. */
    private static PathMatcher matcher(String glob) {
        FileSystem files = FileSystems.getDefault();
        PathMatcher nested = files.getPathMatcher("glob:" + glob);
        if (!glob.startsWith("**/")) {
            return nested;
        }
        PathMatcher top = files.getPathMatcher("glob:" + glob.substring(3));
        return path -> nested.matches(path) || top.matches(path);
    }
}
