package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bombs end in one refusal, or in a sound document, in good time, and the reader that they met goes on. */
class BombsTest {

    private static final long GIGABYTE = 1L << 30;
    private static final ReadingLimits LIMITS = new ReadingLimits(50 << 20, Duration.ofSeconds(45), 1, 512);
    private static final String GOOD = "Berkas ini baik-baik saja.";

    /** What a loaded machine needs for the start of a child and its death at the deadline. */
    private static final Duration MOST = Duration.ofSeconds(90);

    private static Readers readers = new Readers(LIMITS);

    @BeforeAll
    static void open() {
        readers = new Readers(LIMITS);
    }

    @AfterAll
    static void close() {
        readers.close();
    }

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                bomb(
                        "sheet of a gigabyte.xlsx",
                        () -> Bombs.workbook()
                                .with("xl/sheet.xml", rows("<row><c><v>7</v></c></row>", GIGABYTE))
                                .toBytes()),
                bomb(
                        "sheet that calls itself small.xlsx",
                        () -> Bombs.workbook()
                                .lying("xl/sheet.xml", rows("<row><c><v>7</v></c></row>", GIGABYTE))
                                .toBytes()),
                bomb(
                        "cells without end below the inflation that is allowed.xlsx",
                        () -> Bombs.workbook()
                                .with("xl/sheet.xml", rows("<row><c/><c><v>7</v></c></row>", 90 << 20))
                                .stored("ballast", noise(1 << 20))
                                .toBytes()),
                bomb(
                        "shared texts of a gigabyte.xlsx",
                        () -> Bombs.workbook()
                                .with("xl/sheet.xml", rows("<row><c t='s'><v>0</v></c></row>", 1))
                                .with("xl/strings.xml", strings("<si><t>kasus kekerasan</t></si>", GIGABYTE))
                                .toBytes()),
                bomb(
                        "one long shared text in each of many cells.xlsx",
                        () -> Bombs.workbook()
                                .with("xl/sheet.xml", rows("<row><c t='s'><v>0</v></c></row>", 6 << 20))
                                .with("xl/strings.xml", strings("<si><t>" + "kasus ".repeat(5000) + "</t></si>", 1))
                                .toBytes()),
                bomb(
                        "a gigabyte of one paragraph.docx",
                        () -> Bombs.word(new Inflatable()
                                .then(Bombs.WORD_HEAD)
                                .then("<w:p/>", GIGABYTE / 6)
                                .then(Bombs.WORD_TAIL))),
                bomb(
                        "a hundred thousand elements deep.docx",
                        () -> Bombs.word(
                                new Inflatable().then(Bombs.WORD_HEAD).then("<w:sdt><w:sdtContent>", 100_000))),
                bomb(
                        "tables in tables.docx",
                        () -> Bombs.word(new Inflatable().then(Bombs.WORD_HEAD).then("<w:tbl><w:tr><w:tc>", 100_000))),
                bomb("picture of fifty thousand by fifty thousand.png", () -> Bombs.png(50_000)));
    }

    @ParameterizedTest
    @MethodSource
    void tooLarge(String name, Supplier<byte[]> bomb) throws IOException {
        assertEquals("TOO_LARGE", end(name, bomb.get()));
    }

    static Stream<Arguments> oneEnd() {
        return Stream.of(
                bomb(
                        "many names for one part of a hundred megabytes.docx",
                        () -> new Packed()
                                .with("word/document.xml", Bombs.WORD_HEAD + Bombs.paragraph(GOOD) + Bombs.WORD_TAIL)
                                .shared("word/media", 5000, new Inflatable().then(" ", 100 << 20))
                                .toBytes()),
                bomb(
                        "a million attributes.docx",
                        () -> Bombs.word(Bombs.WORD_HEAD + "<w:p " + attributes(1_000_000) + "/>" + Bombs.WORD_TAIL)),
                bomb(
                        "laughs.docx",
                        () -> Bombs.word(
                                laughs("w:document") + Bombs.WORD_HEAD + Bombs.paragraph("&l9;") + Bombs.WORD_TAIL)),
                bomb("laughs.html", () -> bytes(laughs("html") + "<html><body><p>&l9;</p></body></html>")),
                bomb("laughs.ods", () -> Bombs.openDocument(laughs("a") + "<a>&l9;</a>")));
    }

    @ParameterizedTest
    @MethodSource
    void oneEnd(String name, Supplier<byte[]> bomb) throws IOException {
        end(name, bomb.get());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                bomb("tags.html", () -> bytes("<html><body>" + "<div>".repeat(100_000) + GOOD)),
                bomb("inline.html", () -> bytes("<html><body><p>" + "<b>a".repeat(100_000) + GOOD)),
                bomb("tables.html", () -> bytes("<html><body>" + "<table><tr><td>".repeat(100_000) + GOOD)),
                bomb("tables.xls", () -> bytes("<html><body>" + "<table><tr><td>7".repeat(100_000) + GOOD)),
                bomb("inline.xls", () -> bytes("<html><body><table><tr><td>7</table>" + "<b>a".repeat(100_000))),
                bomb("attributes.html", () -> bytes("<html><body><p " + attributes(1_000_000) + ">" + GOOD)),
                bomb("text.html", () -> bytes("<html><body><p>" + "Tercatat kasus kekerasan. ".repeat(360_000))),
                bomb("text.txt", () -> bytes("Tercatat kasus kekerasan.\n".repeat(360_000))));
    }

    @ParameterizedTest
    @MethodSource
    void pages(String name, Supplier<byte[]> bomb) throws IOException {
        assertEquals("read", end(name, bomb.get()));
    }

    @Test
    void anArchiveInAnArchiveStaysPacked() throws IOException {
        byte[] inner =
                Bombs.workbook().with("xl/sheet.xml", rows("<row/>", GIGABYTE)).toBytes();
        byte[] outer = new Packed()
                .with("word/document.xml", Bombs.WORD_HEAD + Bombs.paragraph(GOOD) + Bombs.WORD_TAIL)
                .stored("word/embeddings/a.xlsx", new String(inner, StandardCharsets.ISO_8859_1))
                .toBytes();
        assertEquals(GOOD, readers.read("a.docx", outer, Metadata.NONE).text());
    }

    @Test
    void pathsOutOfAnArchiveLeadNowhere() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        String strange = "keluar-" + System.nanoTime();
        byte[] file = new Packed()
                .with("word/document.xml", Bombs.WORD_HEAD + Bombs.paragraph(GOOD) + Bombs.WORD_TAIL)
                .with("../" + strange, "1")
                .with("../../" + strange, "2")
                .with("..\\..\\" + strange, "3")
                .with(temporary.resolve(strange).toString(), "4")
                .with("word/embeddings/" + strange, "5")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='a' Type='x/officeDocument' Target='../../../word/document.xml'/>"
                                + "<Relationship Id='b' Type='x/package' Target='../../" + strange
                                + "'/></Relationships>")
                .toBytes();
        assertEquals(GOOD, readers.read("a.docx", file, Metadata.NONE).text());
        for (Path folder : List.of(temporary, temporary.resolve(".."), temporary.resolve("../.."), Path.of(""))) {
            try (Stream<Path> files = Files.list(folder)) {
                assertTrue(files.noneMatch(path -> path.endsWith(strange)), () -> "something was written to " + folder);
            }
        }
        try (Stream<Path> files = Files.find(temporary, 3, (path, about) -> path.endsWith(strange))) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** How it ends; anything but a refusal or a document fails, and so does what comes late or harms the next file. */
    private static String end(String name, byte[] bomb) throws IOException {
        assertTrue(bomb.length < 20 << 20, () -> "no bomb: " + bomb.length + " bytes");
        long start = System.nanoTime();
        String end = read(name, bomb);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(MOST) < 0, () -> name + " took " + took);
        assertEquals(GOOD, readers.read("b.docx", good(), Metadata.NONE).text());
        return end;
    }

    private static String read(String name, byte[] bomb) throws IOException {
        try {
            Document document = readers.read(name, bomb, Metadata.NONE);
            new Soundness(LIMITS.output()).check(document);
            return "read";
        } catch (UnreadableException e) {
            return e.reason().name();
        }
    }

    private static byte[] good() {
        return Bombs.word(Bombs.WORD_HEAD + Bombs.paragraph(GOOD) + Bombs.WORD_TAIL);
    }

    private static Arguments bomb(String name, Supplier<byte[]> file) {
        return arguments(name, file);
    }

    private static Inflatable rows(String row, long length) {
        return new Inflatable()
                .then(Bombs.SHEET_HEAD)
                .then(row, Math.max(1, length / row.length()))
                .then(Bombs.SHEET_TAIL);
    }

    private static Inflatable strings(String text, long length) {
        return new Inflatable()
                .then("<sst " + Bombs.SHEET_SPACE + ">")
                .then(text, Math.max(1, length / text.length()))
                .then("</sst>");
    }

    /** Each of nine entities is ten of the one before. */
    private static String laughs(String root) {
        StringBuilder type = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 'ha'>");
        for (int i = 1; i <= 9; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return type + "]>";
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("='x' ");
        }
        return attributes.toString();
    }

    /** What doesn't pack. */
    private static String noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return new String(noise, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
