package id.simpul.pipeline.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a release differs from another one, by their row indices. */
public final class Changes {

    /** What became of the things of one view. */
    public record Count(long added, long changed, long gone) {

        Count plus(String change) {
            return switch (change) {
                case "added" -> new Count(added + 1, changed, gone);
                case "changed" -> new Count(added, changed + 1, gone);
                default -> new Count(added, changed, gone + 1);
            };
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    private Changes() {}

    /**
     * Lists into a file what was added, changed, or is gone: view, id, change.
     *
     * @return counts by view; views without change are absent
     */
    static Map<String, Count> list(Path before, Path after, Path file) throws IOException {
        Changes changes = new Changes();
        try (Entries old = new Entries(before);
                Entries now = new Entries(after);
                Writer out = CsvTables.writer(file)) {
            CsvTables.line(out, List.of("view", "id", "change"));
            changes.merge(old, now, out);
        }
        return changes.counts;
    }

    private void merge(Entries before, Entries after, Writer out) throws IOException {
        Entry old = before.next();
        Entry now = after.next();
        while (old != null || now != null) {
            int order = old == null ? 1 : now == null ? -1 : old.compareTo(now);
            if (order < 0 && old != null) {
                tell(old, "gone", out);
                old = before.next();
            } else if (order > 0 && now != null) {
                tell(now, "added", out);
                now = after.next();
            } else if (old != null && now != null) {
                if (!old.content.equals(now.content)) {
                    tell(now, "changed", out);
                }
                old = before.next();
                now = after.next();
            }
        }
    }

    private void tell(Entry entry, String change, Writer out) throws IOException {
        CsvTables.line(out, List.of(entry.view, entry.id, change));
        counts.merge(entry.view, new Count(0, 0, 0).plus(change), (held, one) -> held.plus(change));
    }

    /** In the order of the file: by the bytes of view and id. */
    private record Entry(String view, String id, String content) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int views = bytes(view, other.view);
            return views != 0 ? views : bytes(id, other.id);
        }

        private static int bytes(String one, String other) {
            return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads an index line by line. */
    private static final class Entries implements AutoCloseable {

        private final CsvReader<CsvRecord> in;
        private final Iterator<CsvRecord> lines;

        Entries(Path file) throws IOException {
            in = CsvReader.builder().ofCsvRecord(file);
            lines = in.iterator();
            next();
        }

        @Nullable
        Entry next() {
            if (!lines.hasNext()) {
                return null;
            }
            CsvRecord line = lines.next();
            return new Entry(line.getField(0), line.getField(1), line.getField(2) + ' ' + line.getField(3));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
