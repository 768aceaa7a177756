package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No document makes its reader fetch an address or read another file. Tried without a child process, which would have no network and
 * so hide that its parser tries.
 */
class OutsideTest {

    private static final String SECRET = "rahasiaBukanIsiBerkas";

    private final List<String> fetched = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private HttpServer server = server();

    private HttpServer server() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", exchange -> {
                fetched.add(exchange.getRequestURI().toString());
                byte[] answer = SECRET.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingIsFetchedAndNoOtherFileRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), SECRET);
        try (Pipe pipe = new Pipe(folder.resolve("pipa.txt"))) {
            int read = 0;
            for (String address : List.of(
                    http() + "x",
                    secret.toUri().toString(),
                    secret.toString(),
                    pipe.path.toUri().toString(),
                    pipe.path.toString())) {
                read += readAll(address);
            }
            assertEquals(List.of(), fetched);
            assertFalse(pipe.opened(), "another file was opened");
            assertTrue(read > 0, "none of these files was read at all");
        }
    }

    /** A test that could not notice would pass. */
    @Test
    void anAddressThatIsFetchedAndAFileThatIsOpenedAreNoticed() throws Exception {
        URI.create(http() + "y").toURL().openStream().close();
        assertEquals(List.of("/y"), fetched);
        try (Pipe pipe = new Pipe(folder.resolve("pipa.txt"))) {
            Files.newInputStream(pipe.path).close();
            assertTrue(pipe.opened());
        }
    }

    private String http() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How many of the files that refer to this address are read. */
    private static int readAll(String address) throws IOException {
        int read = 0;
        for (String inside : List.of(
                "SYSTEM '" + address + "'",
                "PUBLIC '-//a//b' '" + address + "'",
                "[<!ENTITY x SYSTEM '" + address + "'>]",
                "[<!ENTITY % p SYSTEM '" + address + "'> %p;]",
                "[<!ENTITY % p SYSTEM '" + address + "'><!ENTITY % q \"<!ENTITY x SYSTEM '" + address
                        + "'>\"> %q; %p;]",
                "SYSTEM '" + address + "' [<!ENTITY x PUBLIC 'a' '" + address + "'>]")) {
            for (Map.Entry<String, byte[]> file :
                    files("<!DOCTYPE r " + inside + ">", "", address).entrySet()) {
                read += outcome(file.getKey(), file.getValue());
            }
        }
        for (String body : List.of(
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "' parse='text'/>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "'><xi:fallback/>"
                        + "</xi:include>",
                "<xsl:include xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='" + address + "'/>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<s:style>@import url(" + address + ");</s:style><s:image xlink:href='" + address
                        + "'/><s:use href='" + address + "#a'/><s:script href='" + address + "'/></s:svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>")) {
            for (Map.Entry<String, byte[]> file : files("", body, address).entrySet()) {
                read += outcome(file.getKey(), file.getValue());
            }
        }
        for (String before : List.of(
                "<?xml-stylesheet type='text/xsl' href='" + address + "'?>",
                "<?xml-stylesheet type='text/css' href='" + address + "'?>",
                "<?xml-model href='" + address + "'?>")) {
            for (Map.Entry<String, byte[]> file : files(before, "", address).entrySet()) {
                read += outcome(file.getKey(), file.getValue());
            }
        }
        return read;
    }

    /** A file that notices that it is opened. */
    private static final class Pipe implements AutoCloseable {

        private final Path path;
        private final Thread writer;

        Pipe(Path path) throws Exception {
            this.path = path;
            assertEquals(
                    0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
            writer = new Thread(() -> {
                try {
                    Files.newOutputStream(path).close(); // waits until somebody reads
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.setDaemon(true);
            writer.start();
        }

        boolean opened() throws InterruptedException {
            writer.join(500);
            return !writer.isAlive();
        }

        @Override
        public void close() throws IOException {
            if (writer.isAlive()) {
                Files.newInputStream(path).close();
            }
        }
    }

    /** 1 where there is a document. */
    private static int outcome(String name, byte[] file) throws IOException {
        try {
            Document document = Format.of(name, file)
                    .reader(null, 100, ReadingLimits.Output.STANDARD)
                    .read(name, file, Metadata.NONE);
            assertFalse(document.text().contains(SECRET), () -> name + " shows another file");
            return 1;
        } catch (UnreadableException e) {
            assertFalse(String.valueOf(e.getMessage()).contains(SECRET), () -> name + " tells of another file");
            return 0;
        }
    }

    /**
     * @param before the root of each piece of XML
     * @param body stands in its text
     */
    private static Map<String, byte[]> files(String before, String body, String address) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String outside = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='a' Type='x/attachedTemplate' TargetMode='External' Target='" + address + "'/>"
                + "<Relationship Id='b' Type='x/styles' TargetMode='External' Target='" + address + "'/>"
                + "<Relationship Id='c' Type='x/numbering' Target='" + address + "'/>"
                + "<Relationship Id='d' Type='x/aFChunk' TargetMode='External' Target='" + address + "'/>"
                + "<Relationship Id='e' Type='x/image' TargetMode='External' Target='" + address
                + "'/></Relationships>";
        String base = " xml:base='" + address + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='a " + address + "' xsi:noNamespaceSchemaLocation='" + address + "'";
        for (String use : List.of("&x;", "isi")) {
            files.put(
                    use + ".docx",
                    new Packed()
                            .with(
                                    "word/document.xml",
                                    before + Bombs.WORD_HEAD.replaceFirst(">", base + ">")
                                            + Bombs.paragraph("isi " + use + body)
                                            + "<w:altChunk xmlns:r='r' r:id='d'/>" + body + Bombs.WORD_TAIL)
                            .with("word/_rels/document.xml.rels", outside)
                            .toBytes());
            files.put(
                    use + ".xlsx",
                    Bombs.workbook()
                            .with(
                                    "xl/sheet.xml",
                                    before + Bombs.SHEET_HEAD.replaceFirst(">", base + ">")
                                            + "<row><c t='inlineStr'><is><t>isi " + use + body + "</t></is></c></row>"
                                            + Bombs.SHEET_TAIL)
                            .with(
                                    "xl/strings.xml",
                                    before + "<sst " + Bombs.SHEET_SPACE + base + "><si><t>" + use + body
                                            + "</t></si></sst>")
                            .toBytes());
            files.put(
                    use + ".ods",
                    Bombs.openDocument(
                            before + "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                                    + " xmlns:xlink='http://www.w3.org/1999/xlink'" + base + "><o:body><o:spreadsheet>"
                                    + "<table:table table:name='a'><table:table-source xlink:href='" + address
                                    + "'/><table:table-row><table:table-cell><text:p>isi " + use + body
                                    + "</text:p></table:table-cell></table:table-row></table:table>"
                                    + "</o:spreadsheet></o:body></o:document-content>"));
            files.put(
                    use + ".xls",
                    bytes("<?xml version='1.0'?>" + before
                            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"" + base
                            + "><Worksheet ss:Name='a'><Table><Row><Cell ss:HRef='" + address
                            + "'><Data ss:Type='String'>isi " + use + body
                            + "</Data></Cell></Row></Table></Worksheet></Workbook>"));
            files.put(
                    use + ".html",
                    bytes(before + "<html><head><base href='" + address
                            + "'><link rel=stylesheet href='" + address + "'><script src='" + address
                            + "'></script><meta http-equiv=refresh content='0;url=" + address + "'></head><body><p>isi "
                            + use + body
                            + "</p><style>@import '" + address + "';</style><iframe src='" + address
                            + "'></iframe><img src='" + address + "'><object data='"
                            + address + "'></object></body></html>"));
            files.put(
                    use + " page.xls",
                    bytes(before
                            + "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><link rel=File-List href='"
                            + address + "'></head><body><table><tr><td>isi " + use + body
                            + "<td>7</table></body></html>"));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
