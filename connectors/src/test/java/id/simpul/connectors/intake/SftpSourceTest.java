package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Connector.Sftp.Login;
import id.simpul.connectors.source.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SSH server, Apache MINA's. */
class SftpSourceTest {

    private static final Instant LAST_WEEK = Instant.now().minus(Duration.ofDays(7));

    private static final KeyPair HOST_KEY = ecKey();

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private final Reads reads = new Reads();
    private Collection collection;
    private SshServer server;
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        folder = temp.resolve("rumah");
        Files.createDirectories(folder.resolve("laporan"));
        environment.put("SANDI", "sandi");
        collection = new Collection(environment);
        listen(0);
    }

    private void listen(int port) throws IOException {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST_KEY));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("dp3a") && password.equals("sandi"));
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(reads);
        server.setSubsystemFactories(List.of(sftp));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close(true);
    }

    @Test
    void filesOfNestedFoldersLandAndASecondRunFetchesNothing() throws Exception {
        write("laporan/a.txt", "satu");
        write("laporan/2024/b.html", "dua");
        write("laporan/tulis.txt.part", "belum");
        write("lain/c.txt", "tiga");
        assertNull(collection.of(source("laporan", Duration.ofSeconds(60))).failure());
        assertEquals(List.of("2024/b.html dua", "a.txt satu"), collection.due());

        reads.bytes.set(0);
        Collected again = collection.of(source("laporan", Duration.ofSeconds(60)));
        assertEquals(2, again.unchanged());
        assertEquals(List.of(), again.receipts());
        assertEquals(0, reads.bytes.get());
    }

    @Test
    void aCutInTheMiddleCostsOnlyWhatComesAfterIt() throws Exception {
        String large = "kekerasan ".repeat(9_000);
        write("laporan/a.txt", "satu");
        write("laporan/b.txt", large);
        reads.cutAfter = 50_000;
        assertNull(collection.of(source("laporan", Duration.ZERO)).failure());
        assertEquals(List.of("a.txt satu", "b.txt " + large), collection.due());
        assertTrue(reads.cut, "the server cut the connection");
        assertTrue(reads.bytes.get() < large.length() + 70_000, "read " + reads.bytes + " in all");
    }

    @Test
    void aServerThatGoesAwayForGoodEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        write("laporan/a.txt", "satu");
        write("laporan/b.txt", "kekerasan ".repeat(9_000));
        write("laporan/c.txt", "tiga");
        reads.cutAfter = 20_000;
        reads.stopToo = server;
        Collected cut = collection.of(source("laporan", Duration.ZERO));
        assertEquals("unreachable", Collection.failure(cut));
        assertEquals(List.of("a.txt due null"), collection.states());

        reads.stopToo = null;
        listen(server.getPort());
        Collected rest = collection.of(source("laporan", Duration.ZERO));
        assertNull(rest.failure());
        assertEquals(1, rest.unchanged());
        assertEquals(3, collection.due().size());
    }

    @Test
    void aWrongPasswordIsToldAndTriedOnce() throws Exception {
        environment.put("SANDI", "lupa");
        write("laporan/a.txt", "satu");
        Collected refused = collection.of(source("laporan", Duration.ZERO));
        assertEquals("wrong_credentials", Collection.failure(refused));
        assertEquals(
                "127.0.0.1:" + server.getPort() + " does not accept the account dp3a with this password",
                Collection.message(refused));
        assertEquals(List.of(), collection.states());
    }

    @Test
    void aMissingSecretIsToldBeforeAnythingIsAsked() throws Exception {
        environment.clear();
        Collected refused = collection.of(source("laporan", Duration.ZERO));
        assertEquals("no_secret", Collection.failure(refused));
        assertEquals("the variable SANDI is not set; set it where simpul is started", Collection.message(refused));
    }

    @Test
    void aServerWithAnotherKeyGetsNoPassword() throws Exception {
        boolean[] asked = {false};
        server.setPasswordAuthenticator((user, password, session) -> {
            asked[0] = true;
            return true;
        });
        Connector.Sftp other = source("laporan", Duration.ZERO, List.of(fingerprint(ecKey())), password());
        Collected refused = collection.of(other);
        assertEquals("unknown_host_key", Collection.failure(refused));
        assertTrue(Collection.message(refused).contains(fingerprint(HOST_KEY)));
        assertTrue(!asked[0]);
    }

    @Test
    void aKeyOfTheKindThatSshKeygenMakesOpensTheDoor() throws Exception {
        KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        server.setPasswordAuthenticator(null);
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, pair.getPublic()));
        Path file = temp.resolve("kunci");
        OpenSSHKeyEncryptionContext lock = new OpenSSHKeyEncryptionContext();
        lock.setCipherType("256");
        lock.setPassword("kata kunci");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "simpul", lock, out);
        }
        environment.put("KATA", "kata kunci");
        write("laporan/a.txt", "satu");
        Connector.Sftp source = source(
                "laporan",
                Duration.ZERO,
                List.of(fingerprint(HOST_KEY)),
                new Login.Key(new Secret.File(file), new Secret.Variable("KATA")));
        assertNull(collection.of(source).failure());
        assertEquals(List.of("a.txt satu"), collection.due());

        Files.writeString(file, "rusak");
        assertEquals("bad_key", Collection.failure(collection.of(source)));
    }

    @Test
    void aFullDiskOnOurSideEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        for (int i = 0; i < 5; i++) {
            write("laporan/" + i + ".txt", "isi " + i);
        }
        collection.leaveRoomFor(2);
        Collected full = collection.of(source("laporan", Duration.ZERO));
        assertEquals("landing_failed", Collection.failure(full));
        assertEquals(2, full.receipts().size());

        collection.makeRoom();
        Collected rest = collection.of(source("laporan", Duration.ZERO));
        assertNull(rest.failure());
        assertEquals(2, rest.unchanged());
        assertEquals(new RunTally(0, 0, 0, 0, 0, 5), collection.tally());
    }

    @Test
    void aFileIsTakenWhenItStandsStillAndOneThatGrowsIsLeft() throws Exception {
        write("laporan/a.txt", "satu");
        Path growing = folder.resolve("laporan/b.txt");
        Files.writeString(growing, "du");
        Collected first = collection.of(source("laporan", Duration.ofMillis(150)));
        assertEquals(List.of(), first.incomplete());
        assertEquals(List.of("a.txt satu", "b.txt du"), collection.due());

        Files.writeString(growing, "dua");
        Files.setLastModifiedTime(growing, FileTime.from(Instant.now().plusSeconds(3600)));
        Connector.Sftp patient = source("laporan", Duration.ofMillis(400));
        Thread writer = new Thread(() -> grow(growing));
        writer.start();
        Collected second = collection.of(patient);
        writer.interrupt();
        writer.join();
        assertEquals(List.of("b.txt"), second.incomplete());
    }

    @Test
    void linksAndClosedFoldersAreRowsAndArchivesAreUnpacked() throws Exception {
        write("luar.txt", "rahasia");
        Files.createSymbolicLink(folder.resolve("laporan/tautan.txt"), folder.resolve("luar.txt"));
        Files.write(folder.resolve("laporan/kiriman.zip"), Zips.of(Map.of("a/satu.txt", "1", "dua.txt", "2")));
        Files.write(folder.resolve("laporan/besar.txt"), new byte[100_001]);
        collection.of(source("laporan", Duration.ZERO));
        assertEquals(
                List.of(
                        "besar.txt quarantined too_large",
                        "kiriman.zip!/a/satu.txt due null",
                        "kiriman.zip!/dua.txt due null",
                        "tautan.txt quarantined link_outside"),
                collection.states());
        assertEquals(4, collection.of(source("laporan", Duration.ZERO)).unchanged());
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws Exception {
        Collected refused = collection.of(source("hilang", Duration.ZERO));
        assertEquals("no_folder", Collection.failure(refused));
    }

    private static void grow(Path file) {
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                Files.writeString(file, "x".repeat(10 + i));
                Thread.sleep(10);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LAST_WEEK));
    }

    private static Login password() {
        return new Login.Password(new Secret.Variable("SANDI"));
    }

    private Connector.Sftp source(String folder, Duration settle) {
        return source(folder, settle, List.of(fingerprint(HOST_KEY)), password());
    }

    private Connector.Sftp source(String folder, Duration settle, List<String> hostKeys, Login login) {
        return new Connector.Sftp(
                "127.0.0.1", server.getPort(), "dp3a", hostKeys, login, folder, List.of(), List.of(), true, settle);
    }

    private static String fingerprint(KeyPair key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }

    private static KeyPair ecKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what is read, and cuts the connection once. */
    private static final class Reads implements SftpEventListener {

        private final AtomicLong bytes = new AtomicLong();
        private volatile long cutAfter = Long.MAX_VALUE;
        private volatile @Nullable SshServer stopToo;
        private volatile boolean cut;

        @Override
        public void read(
                ServerSession session,
                String remoteHandle,
                FileHandle localHandle,
                long offset,
                byte[] data,
                int dataOffset,
                int dataLen,
                int readLen,
                Throwable thrown)
                throws IOException {
            if (bytes.addAndGet(Math.max(readLen, 0)) > cutAfter && !cut) {
                cut = true;
                SshServer server = stopToo;
                if (server != null) {
                    server.close(true);
                }
                session.close(true);
                throw new IOException("cut");
            }
        }
    }
}
