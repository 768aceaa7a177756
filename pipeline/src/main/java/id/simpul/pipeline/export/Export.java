package id.simpul.pipeline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the current edition as a release. The folder gets it whole or not at all; where the same content stands there
 * already, nothing is written.
 *
 * @param tags whether a row of HXL tags follows each header; only where the format takes them
 */
public record Export(Format format, boolean tags, Licence licence) {

    static final String CHANGES = "release_changes.csv";
    static final String SINCE = "changes-since";

    /** What hangs on the releases that happen to be in the folder, and is not the release's content. */
    private static final List<String> CIRCUMSTANCES = List.of(CHANGES, SINCE);

    public Export {
        if (tags && !format.takesTags()) {
            throw new IllegalArgumentException("no tags in " + format);
        }
    }

    /** Why there is no release. */
    public enum Refusal {
        /** Nothing was published yet. */
        NO_EDITION,
        /** Another export is at work in the folder. */
        BUSY
    }

    /** A release, or why there is none: one of the two is null. */
    public record Outcome(
            @Nullable Release release, @Nullable Refusal refusal) {}

    /**
     * @param connection in which nothing was done yet
     * @throws BadFolderException where the folder can't be written to
     * @throws IOException where writing fails; nothing is left behind
     */
    public Outcome to(Path folder, Connection connection) throws SQLException, IOException {
        Research research = Research.of(connection);
        Optional<ReleasedEdition> edition = research.edition();
        if (edition.isEmpty()) {
            return new Outcome(null, Refusal.NO_EDITION);
        }
        Optional<Shelf> taken = Shelf.take(folder.toAbsolutePath().normalize());
        if (taken.isEmpty()) {
            return new Outcome(null, Refusal.BUSY);
        }
        try (Shelf shelf = taken.get()) {
            Path making = shelf.begin();
            try {
                return new Outcome(make(shelf, making, research, edition.get()), null);
            } finally {
                Shelf.remove(making);
            }
        }
    }

    private Release make(Shelf shelf, Path making, Research research, ReleasedEdition edition)
            throws SQLException, IOException {
        Path whole = Files.createDirectory(making.resolve("release"));
        List<View> views = research.views();
        Map<String, Long> rows = write(whole, making, research, edition, views);
        if (format == Format.DATAPACKAGE) {
            new DataPackage(edition, licence).write(whole, views, research.publishers(views));
        }
        Citation.write(whole, edition, licence);
        ReleaseNote.write(whole, edition, licence);
        ReleaseName name = new ReleaseName(edition.sample(), edition.number(), 1, variant());
        Map<String, String> content = Sums.in(whole);
        for (ReleaseName there : shelf.releases()) {
            if (there.sameAs(name) && content.equals(content(shelf.path(there)))) {
                return new Release(shelf.path(there), false, rows, null, Map.of());
            }
        }
        Optional<ReleaseName> last = last(shelf.releases(), name);
        Map<String, Changes.Count> changes = last.isEmpty() ? Map.of() : changes(shelf.path(last.get()), whole);
        Sums.write(whole);
        return new Release(
                shelf.put(whole, shelf.free(name)),
                true,
                rows,
                last.map(ReleaseName::folder).orElse(null),
                changes);
    }

    private String variant() {
        return format.code() + (tags ? "-hxl" : "");
    }

    /** The latest release of the same kind of warehouse, of the same format before others. */
    private static Optional<ReleaseName> last(List<ReleaseName> there, ReleaseName name) {
        return there.stream()
                .filter(release -> release.sample() == name.sample())
                .max(Comparator.comparing(
                                (ReleaseName release) -> release.variant().equals(name.variant()))
                        .thenComparing(ReleaseName.BY_AGE)
                        .thenComparing(ReleaseName::variant));
    }

    private static Map<String, String> content(Path release) throws IOException {
        Map<String, String> sums = Sums.in(release);
        CIRCUMSTANCES.forEach(sums::remove);
        return sums;
    }

    private static Map<String, Changes.Count> changes(Path before, Path after) throws IOException {
        Files.writeString(after.resolve(SINCE), before.getFileName() + "\n");
        return Changes.list(before.resolve(RowIndex.FILE), after.resolve(RowIndex.FILE), after.resolve(CHANGES));
    }

    private Map<String, Long> write(
            Path whole, Path making, Research research, ReleasedEdition edition, List<View> views)
            throws SQLException, IOException {
        Path work = Files.createDirectory(making.resolve("work"));
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Tables tables = tables(whole, work, edition);
                RowIndex index = new RowIndex(whole)) {
            for (View view : views) {
                long[] count = new long[1];
                index.begin(view);
                tables.begin(view);
                research.rows(view, (identity, values) -> {
                    index.row(identity, values);
                    tables.row(values);
                    count[0]++;
                });
                tables.end();
                rows.put(view.name(), count[0]);
            }
            tables.finish();
        }
        return rows;
    }

    private Tables tables(Path whole, Path work, ReleasedEdition edition) throws IOException {
        Hxl hxl = tags ? new Hxl() : null;
        return switch (format) {
            case CSV, DATAPACKAGE -> new CsvTables(whole, hxl);
            case PARQUET -> new ParquetTables(whole, work, edition);
            case XLSX -> new Workbook(whole, work, new CoverSheet(edition, licence), hxl);
        };
    }
}
