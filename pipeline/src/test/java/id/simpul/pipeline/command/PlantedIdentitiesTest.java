package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.generate.GeneratedDocument;
import id.simpul.pipeline.generate.Identity;
import id.simpul.pipeline.generate.PlantedDocuments;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night over documents that name private people, and all that comes of it: no table or view but those of the landing zone, no
 * release, no line of a command or a log has a word of them.
 */
class PlantedIdentitiesTest {

    /** With -Plong 2,000, every command and every format. */
    private static final int PEOPLE = Integer.getInteger("identities", 20);

    private static final boolean ALL = PEOPLE > 100;
    private static final Pattern FACT = Pattern.compile("\\b(?:cc|mt|rg|in)-[0-9a-z]{6,}");

    /** What at least stays unsaid of those whom no word beside them gives away; the whole run keeps more. */
    private static final double HARD_FLOOR = 0.95;

    @TempDir
    Path folder;

    private final List<String> leaks = new ArrayList<>();
    private final Set<String> hardLeaks = new TreeSet<>();

    @Test
    void noneAppearsOutsideTheLandingZone() throws Exception {
        PlantedDocuments planted = PlantedDocuments.drawn(PEOPLE, Math.max(20, PEOPLE / 5), 8);
        Set<String> plain = words(planted.plain());
        Set<String> hard = words(planted.hard());
        write(planted.documents());
        PreparedWarehouse.copy(folder.resolve("data"), "warehouse");

        List<String> said = said(planted);
        for (int n = 0; n < said.size(); n++) {
            check("command " + n, said.get(n), plain, hard);
        }
        long rows = database(plain, hard);
        assertTrue(rows > PEOPLE, rows + " rows");
        releases(plain, hard);
        logs(plain, hard);

        assertEquals(List.of(), leaks);
        double kept = 1 - hardLeaks.size() / (double) hard.size();
        System.out.printf(
                Locale.ROOT,
                "%d people in plain words: 0 leaks; of %d hard words %.3f stay unsaid%n",
                PEOPLE,
                hard.size(),
                kept);
        assertTrue(kept >= HARD_FLOOR, () -> kept + " " + hardLeaks);
    }

    /** All that commands say. */
    private List<String> said(PlantedDocuments planted) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (CommandSession session = new CommandSession(folder)) {
            said.add(simpul(session, "run"));
            said.add(simpul(session, "status"));
            said.add(simpul(session, "sources", "list"));
            said.add(simpul(session, "review", "list"));
            for (String fact :
                    facts(simpul(session, "query", "--format", "csv", "select fact_id from research.case_counts"))) {
                said.add(simpul(session, "review", "show", fact));
            }
            // under a name of its own: what a person types is told back
            Files.write(
                    folder.resolve("halaman.html"), planted.documents().get(0).bytes());
            for (String format : ALL ? List.of("text", "json") : List.of("text")) {
                said.add(simpul(session, "explain", "--format", format, "halaman.html"));
            }
            for (String format : ALL ? List.of("csv", "xlsx", "parquet", "datapackage") : List.of("csv", "xlsx")) {
                said.add(simpul(session, "export", "--format", format, "--to", "rilis"));
            }
        }
        return said;
    }

    private static Set<String> words(List<Identity> people) {
        Set<String> words = new HashSet<>();
        people.forEach(one -> words.addAll(one.words()));
        return words;
    }

    private void write(List<GeneratedDocument> documents) throws IOException {
        for (GeneratedDocument document : documents) {
            Path path = folder.resolve("documents").resolve(document.source()).resolve(document.path());
            Files.createDirectories(path.getParent());
            Files.write(path, document.bytes());
        }
        Path sources = folder.resolve("sources");
        String open = PlantedDocuments.PUBLIC;
        String closed = PlantedDocuments.RESTRICTED;
        SourceFile.news(open, open)
                .publishedBy("Warta")
                .national()
                .from("../documents/" + open)
                .write(sources);
        SourceFile.reports(closed, closed)
                .publishedBy("Warta")
                .national()
                .restricted()
                .from("../documents/" + closed)
                .write(sources);
    }

    private static String simpul(CommandSession session, String... arguments) throws IOException, InterruptedException {
        CommandRun run = session.run(arguments);
        // 3: some documents were refused, as was meant
        assertTrue(run.status() == 0 || run.status() == 3, () -> String.join(" ", arguments) + ": " + run.err());
        return run.out() + "\n" + run.err();
    }

    private static List<String> facts(String list) {
        List<String> facts = FACT.matcher(list)
                .results()
                .map(MatchResult::group)
                .limit(ALL ? 10 : 1)
                .toList();
        assertTrue(!facts.isEmpty(), list);
        return facts;
    }

    private void check(String where, String text, Set<String> plain, Set<String> hard) {
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                String word = text.substring(from, at);
                String lower = word.toLowerCase(Locale.ROOT);
                if (plain.contains(word) || plain.contains(lower)) {
                    leaks.add(where + ": " + text.substring(Math.max(0, from - 60), Math.min(text.length(), at + 60)));
                } else if (hard.contains(word) || hard.contains(lower)) {
                    hardLeaks.add(lower);
                }
                from = -1;
            }
        }
    }

    /** @return how many rows were read */
    private long database(Set<String> plain, Set<String> hard) throws SQLException {
        long rows = 0;
        try (EmbeddedDatabase server = EmbeddedDatabase.open(folder.resolve("data/warehouse"));
                HikariDataSource pool = server.pool(2);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> relations = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("""
                    select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'landing') and c.relkind in ('r', 'v', 'm', 'p')
                      and c.relname not in ('dim_region', 'regions', 'scorecard')
                    order by 1
                    """)) {
                while (row.next()) {
                    relations.add(row.getString(1));
                }
            }
            assertTrue(relations.size() > 60, relations::toString);
            for (String relation : relations) {
                try (ResultSet row = statement.executeQuery("select t::text from " + relation + " t")) {
                    while (row.next()) {
                        rows++;
                        check(relation, row.getString(1), plain, hard);
                    }
                }
            }
        }
        return rows;
    }

    private void releases(Set<String> plain, Set<String> hard) throws Exception {
        List<Path> files = files(folder.resolve("rilis"));
        assertTrue(files.size() > 30, files::toString);
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".parquet")) {
                try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                        Statement statement = duck.createStatement();
                        ResultSet row = statement.executeQuery("select t::text from '" + file + "' t")) {
                    while (row.next()) {
                        check(name, row.getString(1), plain, hard);
                    }
                }
            } else if (name.endsWith(".xlsx")) {
                try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        check(name + " " + entry.getName(), text(zip), plain, hard);
                    }
                }
            } else if (!name.startsWith("regions")) {
                check(name, Files.readString(file), plain, hard);
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whatever is written as text into the data folder, the server's log above all. */
    private void logs(Set<String> plain, Set<String> hard) throws IOException {
        var found = new TreeMap<String, Path>();
        for (Path file : files(folder.resolve("data"))) {
            String name = file.getFileName().toString();
            if (name.contains("log") && Files.size(file) > 0 && !file.toString().contains("pg_wal")) {
                found.put(file.toString(), file);
            }
        }
        for (Path file : found.values()) {
            check(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1), plain, hard);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
