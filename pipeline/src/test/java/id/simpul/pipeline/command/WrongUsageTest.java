package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.Messages;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.ConnectionAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A slip on the command line is told, and nothing is done in its stead. */
class WrongUsageTest {

    @TempDir
    Path folder;

    @Test
    void aFolderOfSourcesThatIsNotThereStartsNoSampleRun() throws Exception {
        CommandRun run = CommandRun.of(folder, "run", "--sources", "nofolder");
        assertEquals(ExitStatus.USAGE, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("--sources: there is no folder"), run.err());
        assertTrue(run.err().contains("nofolder; name the folder of your source files"), run.err());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void theOwnSourceFilesAreToldApartFromTheCatalogue() throws Exception {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.createDirectory(folder.resolve("masuk"));
        SourceFile right = SourceFile.news("kabar", "Kabar Ambon");
        try (CommandSession simpul = new CommandSession(folder)) {
            String none = simpul.run("sources", "check", "--lang", "en").out();
            assertTrue(none.contains("no source file is right, 0 switched on; besides, the catalogue"), none);
            right.write(sources);
            String one = simpul.run("sources", "check", "--lang", "en").out();
            assertTrue(one.startsWith(sources + ": 1 source file is right, 1 switched on; besides,"), one);
            SourceFile.news("mati", "Kabar Ambon").with("enabled: false\n").write(sources);
            Files.writeString(
                    sources.resolve("salah.yml"),
                    right.yaml().replace("id: kabar", "id: salah").replace("medium", "medum"));
            CommandRun three = simpul.run("sources", "check", "--lang", "en");
            assertEquals(ExitStatus.USAGE, three.status());
            assertTrue(three.out().contains(": 2 source files are right, 1 switched on"), three.out());
            long problems = three.out()
                    .lines()
                    .filter(line -> line.contains("salah.yml:"))
                    .count();
            assertTrue(
                    three.out().endsWith("\n" + (problems == 1 ? "1 problem" : problems + " problems") + "\n"),
                    three.out());
        }
    }

    @Test
    void aFolderThatCannotBeOpenedIsToldWithTheReason() throws Exception {
        Path file = Files.writeString(folder.resolve("berkas"), "");
        CommandRun run = CommandRun.of(folder, "run", "--data", file.toString());
        assertEquals(ExitStatus.FAILED, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("can't be opened: " + file), run.err());
        assertTrue(run.err().matches("(?s).*(a file of this name is in the way|Not a directory).*"), run.err());
    }

    @Test
    void aServerThatIsNotThereIsToldByItsAddress() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        CommandRun run = CommandRun.of(
                folder, "status", "--database", "postgresql://siapa:rahasia@127.0.0.1:" + free + "/gudang");
        assertEquals(ExitStatus.FAILED, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("can't be used: Connection to 127.0.0.1:" + free + " refused"), run.err());
        assertFalse(run.err().contains("initialize pool") || run.err().contains("rahasia"), run.err());
    }

    @Test
    void anAddressThatIsNoneIsWrongUsageAndIsToldWithoutItsPassword() throws Exception {
        CommandRun run = CommandRun.of(folder, "run", "--database", "postgresql//siapa:rahasia@server/gudang");
        assertEquals(ExitStatus.USAGE, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("--database: postgresql//siapa:***@server/gudang"), run.err());
        assertFalse(run.err().contains("rahasia"), run.err());
    }

    @Test
    void aSlipIsToldInTheLanguageOfTheMessagesWithWhatIsWanted() throws Exception {
        try (CommandSession simpul = new CommandSession(folder)) {
            slip(
                    simpul,
                    "kemarin bukan nilai untuk --published; yang diperlukan: tanggal, misalnya 2023-12-31",
                    "kemarin is no value of --published; wanted is: a day, such as 2023-12-31",
                    "extract",
                    "--published",
                    "kemarin",
                    "a.txt");
            slip(simpul, "belum disebut: PATH", "missing: PATH", "extract");
            slip(
                    simpul,
                    "pilihan tidak dikenal: --formt\nMungkin maksudnya: --format",
                    "unknown option: --formt\nPerhaps you mean: --format",
                    "extract",
                    "--formt",
                    "json",
                    "a.txt");
            slip(
                    simpul,
                    "lima bukan nilai untuk --limit; yang diperlukan: bilangan bulat",
                    "lima is no value of --limit; wanted is: a whole number",
                    "runs",
                    "list",
                    "--limit",
                    "lima");
            slip(
                    simpul,
                    "jsn bukan nilai untuk --format; yang diperlukan: json, table",
                    "jsn is no value of --format; wanted is: json, table",
                    "extract",
                    "--format",
                    "jsn",
                    "a.txt");
            String help = simpul.run("extract", "--help", "--lang", "id").out();
            assertTrue(help.startsWith("Pemakaian: simpul extract") && help.contains("Tampilkan bantuan ini"), help);
        }
    }

    private static void slip(CommandSession simpul, String indonesian, String english, String... arguments)
            throws Exception {
        for (String language : List.of("id", "en")) {
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--lang", language));
            CommandRun run = simpul.run(all.toArray(String[]::new));
            assertEquals(ExitStatus.USAGE, run.status(), run.err());
            String told = "simpul: " + (language.equals("id") ? indonesian : english) + "\n";
            assertTrue(run.err().startsWith(told), run.err());
        }
    }

    @Test
    void psqlTakesStatements() {
        PsqlCommand psql = new PsqlCommand();
        new CommandLine(psql)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("-c", "select 1", "-c", "select 2", "--", "--csv");
        List<String> command = psql.command(ConnectionAddress.parse("postgresql://a@b/c", null));
        assertEquals(
                List.of("--command=select 1", "--command=select 2", "--csv"),
                command.subList(command.size() - 3, command.size()));
    }

    @Test
    void helpHasNoDoubledApostrophes() {
        for (String language : List.of("id", "en")) {
            CommandLine simpul = new CommandLine(new SimpulCommand())
                    .setResourceBundle(Messages.in(language).bundle());
            List<CommandLine> left = new ArrayList<>(List.of(simpul));
            while (!left.isEmpty()) {
                CommandLine command = left.remove(left.size() - 1);
                assertFalse(command.getUsageMessage().contains("''"), command.getUsageMessage());
                left.addAll(command.getSubcommands().values());
            }
        }
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() throws Exception {
        try (CommandSession simpul = new CommandSession(folder)) {
            CommandRun french = simpul.run("sources", "list", "--lang", "fr");
            assertEquals(ExitStatus.USAGE, french.status(), french.out() + french.err());
            assertTrue(french.err().contains("--lang") && french.err().contains("fr"), french.err());
            for (String language : new String[] {"id", "en", "ID"}) {
                CommandRun spoken = simpul.run("sources", "list", "--lang", language);
                assertEquals(ExitStatus.DONE, spoken.status(), spoken.err());
            }
        }
    }
}
