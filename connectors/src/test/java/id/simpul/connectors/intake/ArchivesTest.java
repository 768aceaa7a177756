package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.connectors.source.Connector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    @TempDir
    Path folder;

    private Collection collection;

    @BeforeEach
    void start() {
        collection = new Collection(Map.of());
    }

    @Test
    void membersAreDocumentsAndASecondRunReadsNothing() throws Exception {
        write(
                "a.zip",
                Zips.of(Map.of("2024/satu.txt", "1", "dua.txt", "2", "__MACOSX/._dua.txt", "", ".DS_Store", "")));
        collect();
        assertEquals(List.of("a.zip!/2024/satu.txt 1", "a.zip!/dua.txt 2"), collection.due());
        Collected again = collect();
        assertEquals(List.of(), again.receipts());
        assertEquals(2, again.unchanged());
    }

    @Test
    void aNewEditionOfAnArchiveReplacesWhatChangedInIt() throws Exception {
        write("a.zip", Zips.of(Map.of("satu.txt", "1", "dua.txt", "2")));
        collect();
        write("a.zip", Zips.of(Map.of("satu.txt", "satu", "dua.txt", "2", "tiga.txt", "3")));
        collect();
        assertEquals(List.of("a.zip!/dua.txt 2", "a.zip!/satu.txt satu", "a.zip!/tiga.txt 3"), collection.due());
    }

    @Test
    void whatIsHostileIsRefusedByNameAndTheRestIsTaken() throws Exception {
        Map<String, String> members = new TreeMap<>();
        members.put("../../etc/luar.txt", "x");
        members.put("/akar.txt", "x");
        members.put("C:\\jendela.txt", "x");
        members.put("a\\..\\..\\b.txt", "x");
        members.put("dalam.zip", "x");
        members.put("besar.txt", "x".repeat(100_001));
        members.put("baik.txt", "baik");
        write("a.zip", Zips.of(members));
        collect();
        assertEquals(
                List.of(
                        "a.zip!/../../etc/luar.txt quarantined leads_outside",
                        "a.zip!//akar.txt quarantined leads_outside",
                        "a.zip!/C:/jendela.txt quarantined leads_outside",
                        "a.zip!/a/../../b.txt quarantined leads_outside",
                        "a.zip!/baik.txt due null",
                        "a.zip!/besar.txt quarantined too_large",
                        "a.zip!/dalam.zip quarantined archive_in_archive"),
                collection.states());
        assertEquals(7, collect().unchanged());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing was unpacked to disk");
        }
    }

    @Test
    void bombsAndFragmentsAreRefusedAsAWhole() throws Exception {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            many.put(i + ".txt", "isi " + i);
        }
        write("banyak.zip", Zips.of(many));
        Map<String, String> large = new TreeMap<>();
        for (int i = 0; i < 7; i++) {
            large.put(i + ".txt", String.valueOf(i).repeat(90_000));
        }
        write("bom.zip", Zips.of(large));
        write("kosong.zip", Zips.of(Map.of()));
        write("palsu.zip", "bukan zip".getBytes(StandardCharsets.UTF_8));
        byte[] whole = Zips.of(Map.of("satu.txt", "satu dua tiga empat lima enam"));
        write("potong.zip", Arrays.copyOf(whole, 45));
        collect();
        assertEquals(
                List.of(
                        "banyak.zip archive_too_large",
                        "bom.zip archive_too_large",
                        "kosong.zip empty_archive",
                        "palsu.zip empty_archive",
                        "potong.zip broken_archive"),
                collection.query("""
                        select address, reason_code from landing.document
                        where state = 'quarantined' order by address collate "C\""""));
        assertEquals(List.of(), collect().receipts(), "what is refused is refused once");
    }

    @Test
    void anArchiveThatWasCutOffInTheMiddleIsReadAgain() throws Exception {
        write("a.zip", Zips.of(Map.of("a.txt", "1", "b.txt", "2", "c.txt", "3")));
        collection.leaveRoomFor(2);
        assertEquals("landing_failed", Collection.failure(collect()));
        collection.makeRoom();
        assertNull(collect().failure());
        assertEquals(List.of("a.zip!/a.txt 1", "a.zip!/b.txt 2", "a.zip!/c.txt 3"), collection.due());
        assertEquals(List.of(), collect().receipts());
    }

    private Collected collect() throws InterruptedException {
        return collection.of(new Connector.Files(folder, List.of(), List.of(), true, Duration.ZERO));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}
