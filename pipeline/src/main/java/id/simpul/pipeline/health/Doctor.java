package id.simpul.pipeline.health;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.connectors.source.Problem;
import id.simpul.jobs.document.ocr.Tesseract;
import id.simpul.jobs.document.reading.Seclusion;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.database.DatabaseException;
import id.simpul.pipeline.run.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at Java, disk, text recognition, database and sources. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;
    private static final int OLDEST_POSTGRES = 14;
    private static final long MEGABYTE = 1L << 20;
    private static final long TOO_LITTLE = 1L << 30;

    private final Messages messages;

    public Doctor(Messages messages) {
        this.messages = messages;
    }

    /** Changes nothing, but that an embedded database that is there is started and stopped. */
    public List<Finding> examine(Workplace place) {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(disk(place.settings().data()));
        findings.add(isolation());
        findings.add(recognition());
        findings.add(database(place));
        findings.addAll(sources(place));
        return findings;
    }

    private Finding java() {
        int version = Runtime.version().feature();
        String what = messages.get("doctor.java", Runtime.version().toString(), System.getProperty("java.home"));
        return version < OLDEST_JAVA ? Finding.bad(what, messages.get("doctor.java.remedy")) : Finding.good(what);
    }

    private Finding disk(Path data) {
        Path place = nearest(data);
        try {
            long free = Files.getFileStore(place).getUsableSpace();
            String what = messages.get("doctor.disk", data.toString(), free / MEGABYTE);
            if (!Files.isWritable(place)) {
                return Finding.bad(
                        messages.get("doctor.disk.readonly", place.toString()),
                        messages.get("doctor.disk.readonly.remedy"));
            }
            return free < TOO_LITTLE ? Finding.warning(what, messages.get("doctor.disk.remedy")) : Finding.good(what);
        } catch (IOException e) {
            return Finding.bad(
                    messages.get("doctor.disk.unknown", place.toString()), messages.get("doctor.disk.readonly.remedy"));
        }
    }

    /** The folder itself, or the nearest above it that exists. */
    private static Path nearest(Path folder) {
        Path place = folder.toAbsolutePath();
        Path above = place.getParent();
        while (above != null && !Files.exists(place)) {
            place = above;
            above = place.getParent();
        }
        return place;
    }

    /** How far the children that read PDF and office files are cut off: tried with the very command that starts them. */
    private Finding isolation() {
        Seclusion seclusion = Seclusion.best();
        String remedy = messages.get(
                Seclusion.installed() ? "doctor.seclusion.forbidden.remedy" : "doctor.seclusion.missing.remedy");
        return switch (seclusion.degree()) {
            case ALONE -> Finding.good(messages.get("doctor.seclusion.alone", seclusion.command()));
            case NO_NETWORK ->
                Finding.warning(messages.get("doctor.seclusion.no-network", seclusion.command()), remedy);
            case NONE -> Finding.warning(messages.get("doctor.seclusion.none"), remedy);
        };
    }

    /** Whether pictures of pages can be read, and in Indonesian. */
    private Finding recognition() {
        Tesseract tesseract = Tesseract.find();
        if (tesseract == null) {
            return Finding.warning(messages.get("doctor.ocr.missing"), messages.get("doctor.ocr.remedy"));
        }
        String what = messages.get("doctor.ocr", tesseract.command().toString());
        return tesseract.languages().contains(Tesseract.INDONESIAN)
                ? Finding.good(what)
                : Finding.warning(messages.get("doctor.ocr.language"), messages.get("doctor.ocr.remedy"));
    }

    private Finding database(Workplace place) {
        if (!place.hasWarehouse()) {
            return Finding.warning(
                    messages.get("doctor.database.none", place.name()), messages.get("doctor.database.none.remedy"));
        }
        try (Database database = place.open();
                HikariDataSource pool = database.pool(1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version_num")) {
            row.next();
            int version = row.getInt(1) / 10_000;
            String what = messages.get("doctor.database", place.name(), version);
            return version < OLDEST_POSTGRES
                    ? Finding.bad(what, messages.get("doctor.database.old"))
                    : Finding.good(what);
        } catch (SQLException | DatabaseException e) {
            return Finding.bad(
                    messages.get("doctor.database.bad", place.name(), messages.said(String.valueOf(e.getMessage()))),
                    remedy(place));
        } catch (RuntimeException e) {
            return Finding.bad(messages.get("doctor.database.bad", place.name(), cause(e)), remedy(place));
        }
    }

    /** Nobody ever gave an address or a password for the embedded one. */
    private String remedy(Workplace place) {
        return place.settings().database() == null
                ? messages.get(
                        "doctor.database.embedded.remedy",
                        place.folder().resolve("postgres.log").toString())
                : messages.get("doctor.database.bad.remedy");
    }

    private List<Finding> sources(Workplace place) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : place.sources().problems()) {
            findings.add(Finding.bad(messages.said(problem.toString()), messages.get("doctor.sources.remedy")));
        }
        findings.add(
                place.sample()
                        ? Finding.warning(
                                messages.get("doctor.sources.none"), messages.get("doctor.sources.none.remedy"))
                        : Finding.good(messages.get(
                                "doctor.sources", place.sources().enabled().size())));
        return findings;
    }

    private static String cause(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
