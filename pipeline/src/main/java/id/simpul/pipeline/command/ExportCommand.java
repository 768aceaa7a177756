package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.export.BadFolderException;
import id.simpul.pipeline.export.Changes;
import id.simpul.pipeline.export.Export;
import id.simpul.pipeline.export.Format;
import id.simpul.pipeline.export.Licence;
import id.simpul.pipeline.export.Release;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul export}: a versioned, checksummed release of {@code research}. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Option(
            names = "--format",
            paramLabel = "csv|parquet|xlsx|datapackage",
            required = true,
            descriptionKey = "export.format")
    private Format format = Format.CSV;

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "export.to")
    private Path folder = Path.of("");

    @Option(names = "--hxl", descriptionKey = "export.hxl")
    private boolean tags;

    @Option(names = "--licence", paramLabel = "ID", defaultValue = "CC-BY-4.0", descriptionKey = "export.licence")
    private String licence = "";

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Optional<Licence> known = Licence.of(licence);
        if (known.isEmpty()) {
            return refused(messages.get("export.no.licence", licence), ExitStatus.USAGE);
        }
        if (tags && !format.takesTags()) {
            return refused(messages.get("export.no.tags"), ExitStatus.USAGE);
        }
        return export(new Export(format, tags, known.get()), messages);
    }

    private int export(Export export, Messages messages) {
        try (Database database = global.warehouse().open();
                HikariDataSource pool = database.readers("simpul_researcher");
                Connection connection = pool.getConnection();
                PrintWriter out = StandardOutput.writer()) {
            Export.Outcome outcome = export.to(folder, connection);
            Release release = outcome.release();
            if (release != null) {
                told(release, messages, out);
                return ExitStatus.DONE;
            }
            return outcome.refusal() == Export.Refusal.BUSY
                    ? refused(messages.get("export.busy", folder), ExitStatus.LOCKED)
                    : refused(messages.get("export.no.edition"), ExitStatus.FAILED);
        } catch (BadFolderException e) {
            return refused(
                    messages.get("export.bad.folder", e.folder() + " (" + messages.of(e.reason()) + ")"),
                    ExitStatus.USAGE);
        } catch (IOException e) {
            return refused(messages.get("export.not.written", messages.withPath(e)), ExitStatus.FAILED);
        } catch (SQLException e) {
            return refused(messages.get("export.not.read", String.valueOf(e.getMessage())), ExitStatus.FAILED);
        }
    }

    private static int refused(String why, int status) {
        System.err.println("simpul: " + why);
        return status;
    }

    private static void told(Release release, Messages messages, PrintWriter out) {
        long rows = release.rows().values().stream().mapToLong(Long::longValue).sum();
        out.println(messages.get(
                release.fresh() ? "export.done" : "export.same",
                release.folder(),
                release.rows().size(),
                rows));
        if (release.since() == null) {
            return;
        }
        out.println(messages.get("export.since", release.since()));
        release.changes().forEach((view, count) -> out.println("  " + view + ": " + counted(count, messages)));
        if (release.changes().isEmpty()) {
            out.println("  " + messages.get("export.no.changes"));
        }
    }

    private static String counted(Changes.Count count, Messages messages) {
        return messages.get("export.changes", count.added(), count.changed(), count.gone());
    }
}
