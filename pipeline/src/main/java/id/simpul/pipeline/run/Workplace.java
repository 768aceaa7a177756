package id.simpul.pipeline.run;

import id.simpul.connectors.source.Catalogue;
import id.simpul.connectors.source.Samples;
import id.simpul.connectors.source.Sources;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.pipeline.database.ConnectionAddress;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.database.Databases;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which warehouse is meant. With a source configured it is the operator's; with none it is the one of the bundled sample,
 * which stands in a folder of its own, so that sample figures never mix with real ones.
 *
 * @param sources what is configured, problems included
 * @param sample whether it is the sample's
 * @param folder of the embedded database
 */
public record Workplace(Settings settings, Sources sources, boolean sample, Path folder) {

    public static Workplace of(Settings settings) {
        Sources sources = Sources.load(Catalogue.bundled(), settings.sources(), Workplace::today);
        // a source file with a mistake in it is a wish for real figures all the same
        boolean sample = sources.enabled().isEmpty() && sources.problems().isEmpty() && settings.database() == null;
        return new Workplace(settings, sources, sample, settings.data().resolve(sample ? "sample" : "warehouse"));
    }

    private static Optional<String> today(String code) {
        return Regions.byCode(code).map(Region::code);
    }

    /** What a run collects: the configured sources, or the sample, unpacked beside its warehouse. */
    public RunPlan plan() {
        if (!sample) {
            return new RunPlan(sources.enabled(), sources.problems(), false, settings.web(), settings.retain());
        }
        try {
            return new RunPlan(
                    Sources.in(Samples.unpack(folder.resolve("inbox"))).enabled(),
                    sources.problems(),
                    true,
                    settings.retain());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample can't be unpacked into " + folder, e);
        }
    }

    /** The same sources, with an embedded database in another folder. */
    public Workplace in(Path other) {
        return new Workplace(settings, sources, sample, other);
    }

    /** Whether there is something to ask: a server is taken to be there. */
    public boolean hasWarehouse() {
        return settings.database() != null || EmbeddedDatabase.exists(folder);
    }

    /** Whether the warehouse belongs to another user, who alone may open it. */
    public boolean closed() {
        return settings.database() == null && EmbeddedDatabase.closed(folder);
    }

    public Database open() {
        return Databases.open(settings.database(), folder, password());
    }

    /** How the place is named to people, without a password. */
    public String name() {
        String database = settings.database();
        return database == null
                ? folder.toString()
                : ConnectionAddress.parse(database, null).toString();
    }

    private static @Nullable String password() {
        String simpul = System.getenv("SIMPUL_DATABASE_PASSWORD");
        return simpul != null ? simpul : System.getenv("PGPASSWORD");
    }
}
