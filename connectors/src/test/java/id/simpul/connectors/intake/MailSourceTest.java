package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Secret;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real IMAP server, GreenMail, with a certificate of its own. */
class MailSourceTest {

    private static final String SENDER = "Data@DP3A.example.go.id";

    @TempDir
    static Path temp;

    private static Path certificate;
    private static GreenMail server;

    private final Map<String, String> environment = new HashMap<>(Map.of("SANDI", "sandi"));
    private Collection collection;
    private CuttingProxy proxy;
    private GreenMailUser user;

    @BeforeAll
    static void startServer() throws Exception {
        Path store = temp.resolve("kunci.p12");
        certificate = temp.resolve("kunci.pem");
        keytool(
                "-genkeypair -alias a -keyalg EC -dname CN=localhost -ext SAN=ip:127.0.0.1 -storetype PKCS12 -storepass rahasia -keystore "
                        + store);
        keytool("-exportcert -rfc -alias a -storepass rahasia -keystore " + store + " -file " + certificate);
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", "rahasia");
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    private static void keytool(String arguments) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder((tool + " " + arguments).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
        user = server.setUser("masuk@simpul.example", "masuk", "sandi");
        collection = new Collection(environment);
        proxy = new CuttingProxy(server.getImaps().getPort());
    }

    @AfterEach
    void closeProxy() throws Exception {
        proxy.close();
    }

    @Test
    void bodiesAndAttachmentsLandAndASecondRunFetchesNothing() throws Exception {
        deliver(SENDER, "Laporan Mei", "Terdapat 12 kasus.\n", "text/plain; charset=utf-8", "laporan.csv", "a;b");
        deliver(SENDER, "Siaran", "<p>Terdapat 7 kasus.</p>", "text/html; charset=utf-8", null, null);
        assertNull(collection.of(source()).failure());
        List<String> due = collection.due();
        assertEquals(3, due.size());
        String first = due.get(0).substring(0, due.get(0).indexOf("!/"));
        assertTrue(first.matches("INBOX;UIDVALIDITY=\\d+/;UID=\\d+"), first);
        assertEquals(first + "!/laporan.csv a;b", due.get(0));
        assertEquals(
                first + "!/pesan.txt published: 2024-05-31\n\nLaporan Mei\n\nTerdapat 12 kasus.",
                due.get(1).replace("\r", "").strip());
        assertTrue(due.get(2).contains("!/pesan.html <!DOCTYPE html>"));
        assertTrue(due.get(2).contains("<title>Siaran</title>"));

        proxy.cutAfter(Long.MAX_VALUE);
        Collected again = collection.of(source());
        assertEquals(3, again.unchanged());
        assertEquals(List.of(), again.receipts());
        assertTrue(proxy.said() < 6000, "no message came again: " + proxy.said());
        assertFalse(seen(), "a reader leaves no trace");
    }

    @Test
    void messagesThatHaveLandedAreMarkedWhereThatIsWished() throws Exception {
        deliver(SENDER, "Laporan", "isi", "text/plain", null, null);
        collection.of(source(List.of(SENDER), 1_000_000, true));
        assertTrue(seen());
        assertEquals(1, collection.of(source(List.of(SENDER), 1_000_000, true)).unchanged());
    }

    @Test
    void strangersAndGiantsAreRefusedUntilTheRulesChange() throws Exception {
        deliver("orang@lain.example", "Iklan", "beli", "text/plain", null, null);
        deliver(SENDER, "Besar", "x".repeat(50_000), "text/plain", null, null);
        collection.of(source(List.of("@dp3a.example.go.id"), 40_000, false));
        assertEquals(
                List.of("quarantined sender_not_allowed", "quarantined too_large"),
                collection.query("select state, reason_code from landing.document order by document_id"));
        assertEquals(
                2,
                collection
                        .of(source(List.of("@dp3a.example.go.id"), 40_000, false))
                        .unchanged());

        Collected wider = collection.of(source(List.of("@dp3a.example.go.id", "orang@lain.example"), 90_000, false));
        assertEquals(2, wider.receipts().size());
        assertEquals(2, collection.due().size());
    }

    @Test
    void anArchiveIsUnpackedAndAFileOfNoSenseIsNamed() throws Exception {
        MimeMessage message = message(SENDER, "Kiriman");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart zip = new MimeBodyPart();
        zip.setContent(Zips.of(Map.of("a/satu.txt", "1", "dua.txt", "2")), "application/zip");
        zip.setFileName("kiriman.zip");
        parts.addBodyPart(zip);
        MimeBodyPart bare = new MimeBodyPart();
        bare.setText("tiga");
        bare.setFileName("../../rahasia/..");
        parts.addBodyPart(bare);
        message.setContent(parts);
        message.saveChanges();
        user.deliver(message);
        assertNull(collection.of(source()).failure());
        assertEquals(
                List.of("kiriman.zip/a/satu.txt 1", "kiriman.zip/dua.txt 2", "lampiran-2 tiga"),
                collection.due().stream()
                        .map(due -> due.substring(due.indexOf("!/") + 2))
                        .toList());
        assertEquals(3, collection.of(source()).unchanged());
    }

    @Test
    void aCutInTheMiddleIsGoneOver() throws Exception {
        deliver(SENDER, "Kecil", "isi", "text/plain", null, null);
        deliver(SENDER, "Besar", "isi", "text/plain", "data.csv", "kekerasan;".repeat(9_000));
        proxy.cutAfter(60_000);
        assertNull(collection.of(source()).failure());
        assertTrue(proxy.cut());
        assertEquals(3, collection.due().size());
        assertEquals(new RunTally(0, 0, 0, 0, 0, 3), collection.tally());
    }

    @Test
    void aWrongPasswordIsTold() throws Exception {
        environment.put("SANDI", "lupa");
        assertEquals("wrong_credentials", Collection.failure(collection.of(source())));
    }

    @Test
    void aServerThatProvesNothingGetsNoPassword() throws Exception {
        Connector.Mail trusting = source();
        Connector.Mail wary = new Connector.Mail(
                trusting.host(),
                trusting.port(),
                false,
                null,
                trusting.user(),
                trusting.password(),
                trusting.folder(),
                trusting.senders(),
                trusting.messageBytes(),
                false);
        assertEquals("untrusted_server", Collection.failure(collection.of(wary)));
    }

    @Test
    void aFullDiskOnOurSideEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        for (int i = 0; i < 3; i++) {
            deliver(SENDER, "Laporan " + i, "isi " + i, "text/plain", "data.csv", "a;" + i);
        }
        // between the text and the file of the second message
        collection.leaveRoomFor(3);
        Collected full = collection.of(source());
        assertEquals("landing_failed", Collection.failure(full));
        assertEquals(3, full.receipts().size());

        collection.makeRoom();
        Collected rest = collection.of(source());
        assertNull(rest.failure());
        assertEquals(2, rest.unchanged());
        assertEquals(6, collection.due().size());
    }

    private static boolean seen() throws Exception {
        return server.getReceivedMessages()[0].isSet(Flags.Flag.SEEN);
    }

    private void deliver(
            String from, String subject, String body, String type, @Nullable String file, @Nullable String content)
            throws Exception {
        MimeMessage message = message(from, subject);
        if (file == null) {
            message.setContent(body, type);
        } else {
            MimeMultipart parts = new MimeMultipart();
            MimeBodyPart text = new MimeBodyPart();
            text.setContent(body, type);
            parts.addBodyPart(text);
            MimeBodyPart attached = new MimeBodyPart();
            attached.setText(content);
            attached.setFileName(file);
            attached.setDisposition("attachment");
            parts.addBodyPart(attached);
            message.setContent(parts);
        }
        message.saveChanges();
        user.deliver(message);
    }

    private static MimeMessage message(String from, String subject) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(from));
        message.setSubject(subject);
        message.setSentDate(Date.from(Instant.parse("2024-05-30T20:00:00Z")));
        return message;
    }

    private Connector.Mail source() {
        return source(List.of(SENDER), 1_000_000, false);
    }

    private Connector.Mail source(List<String> senders, long bytes, boolean markSeen) {
        return new Connector.Mail(
                "127.0.0.1",
                proxy.port(),
                false,
                certificate,
                "masuk",
                new Secret.Variable("SANDI"),
                "INBOX",
                senders,
                bytes,
                markSeen);
    }
}
