package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small PDF files that unfold to gigabytes are refused by that name, long before the deadline. */
class PdfBombsTest {

    private static final long GIGABYTE = 1L << 30;
    private static final ReadingLimits LIMITS = new ReadingLimits(50 << 20, Duration.ofSeconds(60), 1, 512);

    /** On an idle machine none takes five seconds; a loaded one starts children slowly. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private static final boolean ALL = "all".equals(System.getProperty("bombs"));
    private static final int FRACTION = 3;

    private static final String LINE = "BT /F 9 Tf 50 700 Td (Berkas ini baik-baik saja.) Tj ET\n";

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
        return some(Stream.of(
                bomb("operators of a gigabyte", () -> page(packed("BT /F 9 Tf (kasus) Tj ET\n", GIGABYTE))),
                bomb("blanks of a gigabyte", () -> page(packed("\0", GIGABYTE))),
                bomb("blanks of ten gigabytes", () -> page(packed("\0", 10 * GIGABYTE))),
                bomb(
                        "blanks in the pieces of a page's program",
                        () -> new PdfFile()
                                .pages(1, "[" + "3 0 R ".repeat(1000) + "]", PdfFile.FONT).stream(
                                                3, "", packed("\n", 15 << 20))
                                        .toBytes()),
                bomb(
                        "one program of a few megabytes for each of many pages",
                        () -> new PdfFile()
                                .pages(4000, "3 0 R", PdfFile.FONT).stream(
                                                3,
                                                "",
                                                new Inflatable().then(LINE).then(" ", 14 << 20))
                                        .toBytes()),
                bomb(
                        "packed behind hexadecimal digits",
                        () -> new PdfFile()
                                .pages(1, "3 0 R", PdfFile.FONT).stream(
                                                3,
                                                "/Filter[/ASCIIHexDecode/FlateDecode]",
                                                hexadecimal(
                                                        packed("\0", GIGABYTE).zlib()))
                                        .toBytes()),
                bomb(
                        "a form of a gigabyte",
                        () -> new PdfFile()
                                .pages(1, "3 0 R", PdfFile.FONT + "/XObject<</Fm 4 0 R>>").stream(
                                                3, "", new Inflatable().then(LINE + "/Fm Do"))
                                        .stream(
                                                4,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 600 800]",
                                                packed("\0", GIGABYTE))
                                        .toBytes()),
                bomb(
                        "a form within a form",
                        () -> new PdfFile()
                                .pages(1, "3 0 R", PdfFile.FONT + "/XObject<</Fm 4 0 R>>").stream(
                                                3, "", new Inflatable().then(LINE + "/Fm Do"))
                                        .stream(
                                                4,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</Fm 5 0 R>>>>",
                                                new Inflatable().then("/Fm Do"))
                                        .stream(
                                                5,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 600 800]",
                                                packed("\0", GIGABYTE))
                                        .toBytes()),
                bomb(
                        "a form of a few megabytes, drawn again and again",
                        () -> new PdfFile()
                                .pages(1, "3 0 R", PdfFile.FONT + "/XObject<</Fm 4 0 R>>").stream(
                                                3,
                                                "",
                                                new Inflatable().then(LINE).then("/Fm Do ", 15_000))
                                        .stream(
                                                4,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 600 800]",
                                                packed("\0", 14 << 20))
                                        .toBytes()),
                bomb(
                        "objects in a stream of a gigabyte",
                        () -> objects(new Inflatable().then("9 0 ").then(" ", GIGABYTE))),
                bomb("a gigabyte of objects", () -> objects(packed("9 0 ", GIGABYTE))),
                bomb(
                        "objects behind hexadecimal digits",
                        () -> new PdfFile()
                                .pages(1, "3 0 R", PdfFile.FONT).stream(3, "", new Inflatable().then(LINE)).stream(
                                                5,
                                                "/Type/ObjStm/N 100000000/First 10/Filter[/ASCIIHexDecode/FlateDecode]",
                                                hexadecimal(
                                                        packed("9 0 ", GIGABYTE).zlib()))
                                        .toBytes()),
                bomb(
                        "meanings of glyphs",
                        () -> new PdfFile()
                                        .pages(
                                                1,
                                                "3 0 R",
                                                "/Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>>>")
                                        .stream(3, "", new Inflatable().then(LINE))
                                        .stream(4, "", packed("1 beginbfchar <01> <0041> endbfchar\n", GIGABYTE))
                                        .toBytes()),
                bomb(
                        "a font of a gigabyte",
                        () -> new PdfFile()
                                        .pages(
                                                1,
                                                "3 0 R",
                                                "/Font<</F <</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 4 0 R>>>>")
                                        .stream(3, "", new Inflatable().then(LINE))
                                        .object(4, "<</Type/FontDescriptor/FontName/A/Flags 32/FontFile2 5 0 R>>")
                                        .stream(5, "", packed("\0", GIGABYTE))
                                        .toBytes())));
    }

    /** Each keeps a core busy for seconds: every third one, all with -Plong. */
    private static Stream<Arguments> some(Stream<Arguments> bombs) {
        List<Arguments> all = bombs.toList();
        return IntStream.range(0, all.size())
                .filter(n -> ALL || n % FRACTION == 0)
                .mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource
    void tooLarge(String name, Supplier<byte[]> bomb) throws IOException {
        assertEquals("TOO_LARGE", soon(name, bomb.get()));
    }

    /** What is not drawn on a page of text is not unpacked, and what is read is read in good time. */
    static Stream<Arguments> oneEnd() {
        return some(Stream.of(
                bomb("a hundred megabytes of objects", () -> objects(packed("9 0 ", 100 << 20))),
                bomb("a picture of a gigabyte that calls itself small", () -> picture(1, packed("\0", GIGABYTE))),
                bomb("a picture of a gigabyte", () -> picture(32_768, packed("\0", GIGABYTE)))));
    }

    @ParameterizedTest
    @MethodSource
    void oneEnd(String name, Supplier<byte[]> bomb) throws IOException {
        soon(name, bomb.get());
    }

    private static String soon(String name, byte[] file) throws IOException {
        assertTrue(file.length < 20 << 20, () -> "no bomb: " + file.length + " bytes");
        long start = System.nanoTime();
        String end = end(file);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(MOST) < 0, () -> name + " took " + took + " for " + end);
        return end;
    }

    private static String end(byte[] file) throws IOException {
        try {
            return "read: " + readers.read("a.pdf", file, Metadata.NONE).text().length();
        } catch (UnreadableException e) {
            return e.reason().name();
        }
    }

    private static byte[] page(Inflatable program) {
        return new PdfFile()
                .pages(1, "3 0 R", PdfFile.FONT).stream(3, "", program).toBytes();
    }

    private static byte[] objects(Inflatable objects) {
        return new PdfFile()
                .pages(1, "3 0 R", PdfFile.FONT).stream(3, "", new Inflatable().then(LINE)).stream(
                                5, "/Type/ObjStm/N 100000000/First 10", objects)
                        .toBytes();
    }

    /** Over the whole page. */
    private static byte[] picture(int side, Inflatable pixels) {
        return new PdfFile()
                .pages(1, "3 0 R", PdfFile.FONT + "/XObject<</Im 4 0 R>>").stream(
                                3, "", new Inflatable().then("q 600 0 0 800 0 0 cm /Im Do Q"))
                        .stream(
                                4,
                                "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width " + side
                                        + "/Height " + side,
                                pixels)
                        .toBytes();
    }

    private static Inflatable packed(String text, long length) {
        return new Inflatable().then(text, length / text.length());
    }

    private static byte[] hexadecimal(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (byte one : bytes) {
            digits.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return digits.append('>').toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Arguments bomb(String name, Supplier<byte[]> file) {
        return arguments(name, file);
    }
}
