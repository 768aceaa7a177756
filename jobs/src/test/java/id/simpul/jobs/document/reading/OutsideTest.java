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
    void nothingIsFetchedAndNoOtherFileRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), SECRET);
        String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        int read = 0;
        for (String address : List.of(http + "x", secret.toUri().toString())) {
            for (String inside : List.of(
                    "SYSTEM '" + address + "'",
                    "PUBLIC '-//a//b' '" + address + "'",
                    "[<!ENTITY x SYSTEM '" + address + "'>]",
                    "[<!ENTITY % p SYSTEM '" + address + "'> %p;]",
                    "[<!ENTITY % p SYSTEM '" + address + "'><!ENTITY % q \"<!ENTITY x SYSTEM '" + address
                            + "'>\"> %q; %p;]",
                    "SYSTEM '" + address + "' [<!ENTITY x PUBLIC 'a' '" + address + "'>]")) {
                for (Map.Entry<String, byte[]> file : files(inside, address).entrySet()) {
                    read += outcome(file.getKey(), file.getValue());
                }
            }
        }
        assertEquals(List.of(), fetched);
        assertTrue(read > 0, "none of these files was read at all");
    }

    /** 1 where there is a document. */
    private static int outcome(String name, byte[] file) throws IOException {
        try {
            Document document = Format.of(name, file).reader(null).read(name, file, Metadata.NONE);
            assertFalse(document.text().contains(SECRET), () -> name + " shows another file");
            return 1;
        } catch (UnreadableException e) {
            assertFalse(String.valueOf(e.getMessage()).contains(SECRET), () -> name + " tells of another file");
            return 0;
        }
    }

    private static Map<String, byte[]> files(String inside, String address) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String outside = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='a' Type='x/attachedTemplate' TargetMode='External' Target='" + address + "'/>"
                + "<Relationship Id='b' Type='x/styles' TargetMode='External' Target='" + address + "'/>"
                + "<Relationship Id='c' Type='x/numbering' Target='" + address + "'/></Relationships>";
        for (String use : List.of("&x;", "isi")) {
            files.put(
                    use + ".docx",
                    new Packed()
                            .with(
                                    "word/document.xml",
                                    "<!DOCTYPE w:document " + inside + ">" + Bombs.WORD_HEAD
                                            + Bombs.paragraph("isi " + use) + Bombs.WORD_TAIL)
                            .with("word/_rels/document.xml.rels", outside)
                            .toBytes());
            files.put(
                    use + ".xlsx",
                    Bombs.workbook()
                            .with(
                                    "xl/sheet.xml",
                                    "<!DOCTYPE worksheet " + inside + ">" + Bombs.SHEET_HEAD
                                            + "<row><c t='inlineStr'><is><t>isi " + use + "</t></is></c></row>"
                                            + Bombs.SHEET_TAIL)
                            .with(
                                    "xl/strings.xml",
                                    "<!DOCTYPE sst " + inside + "><sst " + Bombs.SHEET_SPACE + "><si><t>" + use
                                            + "</t></si></sst>")
                            .toBytes());
            files.put(
                    use + ".ods",
                    Bombs.openDocument("<!DOCTYPE o:document-content " + inside
                            + "><o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:spreadsheet>"
                            + "<table:table table:name='a'><table:table-row><table:table-cell><text:p>isi " + use
                            + "</text:p></table:table-cell></table:table-row></table:table>"
                            + "</o:spreadsheet></o:body></o:document-content>"));
            files.put(
                    use + ".xls",
                    bytes("<?xml version='1.0'?><!DOCTYPE Workbook " + inside
                            + "><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name='a'>"
                            + "<Table><Row><Cell><Data ss:Type='String'>isi " + use
                            + "</Data></Cell></Row></Table></Worksheet></Workbook>"));
            files.put(
                    use + ".html",
                    bytes("<!DOCTYPE html " + inside + "><html><head><base href='" + address
                            + "'><link rel=stylesheet href='" + address + "'><script src='" + address
                            + "'></script><meta http-equiv=refresh content='0;url=" + address + "'></head><body><p>isi "
                            + use
                            + "</p><iframe src='" + address + "'></iframe><img src='" + address + "'><object data='"
                            + address + "'></object></body></html>"));
            files.put(
                    use + " page.xls",
                    bytes("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><link rel=File-List href='"
                            + address + "'></head><body><table><tr><td>isi " + use + "<td>7</table></body></html>"));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
