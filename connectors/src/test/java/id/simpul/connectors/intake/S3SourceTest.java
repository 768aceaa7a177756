package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Secret;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Against a real S3 server with signed requests, S3Proxy. */
class S3SourceTest {

    private static final BlobStore store = BlobStores.create("transient-nio2", new Properties());

    private static final S3Proxy server = S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "dp3a", "rahasia")
            .build();

    private final Map<String, String> environment = new HashMap<>(Map.of("KUNCI", "dp3a", "RAHASIA", "rahasia"));
    private Collection collection;
    private CuttingProxy proxy;

    @BeforeAll
    static void startServer() throws Exception {
        server.start();
        while (!server.getState().equals("STARTED")) {
            Thread.sleep(5);
        }
        store.createContainer("laporan");
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        for (String key : List.of("2024/a.txt", "2024/b.txt", "2024/c.txt", "2023/lama.txt", "2024/")) {
            if (store.blobExists("laporan", key)) {
                store.removeBlob("laporan", key);
            }
        }
        collection = new Collection(environment);
        proxy = new CuttingProxy(server.getPort());
    }

    @AfterEach
    void closeProxy() throws Exception {
        proxy.close();
    }

    @Test
    void whatStandsBelowThePrefixLandsAndASecondRunFetchesNothing() throws Exception {
        put("2024/a.txt", "satu");
        put("2024/b.txt", "dua");
        put("2024/", "");
        put("2023/lama.txt", "lama");
        assertNull(collection.of(source("2024/", "laporan")).failure());
        assertEquals(List.of("a.txt satu", "b.txt dua"), collection.due());

        proxy.cutAfter(Long.MAX_VALUE);
        Collected again = collection.of(source("2024/", "laporan"));
        assertEquals(2, again.unchanged());
        assertEquals(List.of(), again.receipts());
        assertTrue(proxy.said() < 3000, "only the list came: " + proxy.said());

        put("2024/b.txt", "dua lagi");
        assertEquals(
                List.of(Receipt.Outcome.CHANGED),
                collection.of(source("2024/", "laporan")).receipts().stream()
                        .map(Receipt::outcome)
                        .toList());
    }

    @Test
    void aCutInTheMiddleCostsOnlyWhatComesAfterIt() throws Exception {
        String large = "kekerasan ".repeat(9_500);
        put("2024/a.txt", large);
        proxy.cutAfter(60_000);
        assertNull(collection.of(source("2024/", "laporan")).failure());
        assertEquals(List.of("a.txt " + large), collection.due());
        assertTrue(proxy.cut());
        assertTrue(proxy.said() < 60_000 + 60_000, "came in all: " + proxy.said());
    }

    @Test
    void wrongCredentialsAreToldAndSoIsABucketThatIsNotThere() throws Exception {
        put("2024/a.txt", "satu");
        assertEquals("no_bucket", Collection.failure(collection.of(source("2024/", "tidak-ada"))));
        environment.put("RAHASIA", "salah");
        assertEquals("wrong_credentials", Collection.failure(collection.of(source("2024/", "laporan"))));
        assertEquals(List.of(), collection.states());
    }

    @Test
    void aStoreThatIsAwayIsTold() throws Exception {
        proxy.close();
        assertEquals("unreachable", Collection.failure(collection.of(source("2024/", "laporan"))));
    }

    @Test
    void aFullDiskOnOurSideEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        put("2024/a.txt", "satu");
        put("2024/b.txt", "dua");
        put("2024/c.txt", "tiga");
        collection.leaveRoomFor(1);
        Collected full = collection.of(source("2024/", "laporan"));
        assertEquals("landing_failed", Collection.failure(full));
        assertEquals(1, full.receipts().size());

        collection.makeRoom();
        assertEquals(1, collection.of(source("2024/", "laporan")).unchanged());
        assertEquals(List.of("a.txt satu", "b.txt dua", "c.txt tiga"), collection.due());
    }

    private void put(String key, String text) {
        store.putBlob(
                PutObjectRequest.builder().bucket("laporan").key(key).build(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Connector.S3 source(String prefix, String bucket) {
        return new Connector.S3(
                URI.create("http://127.0.0.1:" + proxy.port()),
                "us-east-1",
                bucket,
                prefix,
                new Secret.Variable("KUNCI"),
                new Secret.Variable("RAHASIA"),
                List.of(),
                List.of());
    }
}
