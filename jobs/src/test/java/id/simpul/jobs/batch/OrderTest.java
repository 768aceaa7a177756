package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.reconcile.syndication.Editing;
import id.simpul.jobs.reconcile.syndication.PairTexts;
import id.simpul.jobs.warehouse.TestWarehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The same documents give the same warehouse: in any order, over any number of nights, with 1 to 8 readers at a time. A few
 * permutations of our own documents by default, with a seeded third of the labelled ones where {@code -Dsimpul.gold} says where
 * they lie; {@code -Dpermutations} says how many, and takes all documents.
 */
class OrderTest {

    private static final int FEW = 2;
    private static final int PERMUTATIONS = Integer.getInteger("permutations", FEW);
    private static final int THIRD = 3;
    private static final int WORKERS = 8;
    private static final int NIGHTS = 3;

    /** So many permutations come through whole nights, the others through those steps of them that decide. */
    private static final int NIGHTLY = 8;

    private static final long SEED = 20261122;
    private static final String DOCUMENTS = "/id/simpul/connectors/sample/documents/";

    private static final List<String> SAMPLE = List.of(
            "sample-timor-kini/dp3a-tts-kasus-kekerasan-anak.html",
            "sample-suara-flobamora/kekerasan-di-tts-sepanjang-2023.html",
            "sample-jdih-sambas/perbup-sambas-14-2023.pdf",
            "sample-khatulistiwa-kini/rakor-gugus-tugas-singkawang.html",
            "sample-dp3ap2kb-surakarta/kekerasan-per-kecamatan-2023.xlsx",
            "sample-notulen-bulukumba/notulen-rakor-patbm.docx",
            "sample-data-sulsel/jumlah-kasus-kekerasan-terhadap-anak.csv",
            "sample-humas-lombok-timur/rakor-perlindungan-anak.txt",
            "sample-pemkab-banyumas/banyumas-raih-kla-nindya.html",
            "sample-sasambo-post/perkawinan-anak-lombok-timur.html",
            "sample-harian-bahari/2023/10/bp3mi-kepri-fasilitasi-pmi-deportasi.html",
            "sample-harian-bahari/2024/01/uptd-ppa-batam-catat-214-kasus-kekerasan.html");

    @Test
    void anyOrderAndAnyNumberOfWorkersGiveOneDigest() throws IOException {
        Map<String, byte[]> documents = documents();
        Extractors extractors = once(Extractors.standard());
        Random random = new Random(SEED);
        String expected = null;
        int facts = 0;
        try (Readers readers = new Readers()) {
            Reader once = once(readers);
            for (int i = 0; i < PERMUTATIONS; i++) {
                List<String> order = new ArrayList<>(documents.keySet());
                Collections.shuffle(order, random);
                int workers = 1 + i % NIGHTLY * (WORKERS - 1) / Math.max(1, Math.min(PERMUTATIONS, NIGHTLY) - 1);
                TestWarehouse warehouse = TestWarehouse.create();
                BiConsumer<List<String>, Map<String, byte[]>> come = i < NIGHTLY
                        ? new Nights(warehouse.database, once, extractors, workers, 100L * i)::run
                        : new Loads(warehouse.database, once, extractors, workers, 100L * i)::run;
                int from = 0;
                while (from < order.size()) {
                    int to = Math.min(order.size(), from + 1 + random.nextInt(order.size() * 2 / NIGHTS));
                    come.accept(order.subList(from, to), documents);
                    from = to;
                }
                String digest = warehouse.digest() + groups(warehouse);
                assertEquals(expected == null ? digest : expected, digest, "permutation " + i);
                expected = digest;
                facts = Objects.requireNonNull(warehouse.jdbc.queryForObject(
                        "select count(distinct fact_id) from warehouse.fact_support where recorded_to is null",
                        Integer.class));
            }
        }
        System.out.printf(
                "order: %d documents, %d permutations, up to %d workers: one digest of %d facts%n",
                documents.size(), PERMUTATIONS, WORKERS, facts);
    }

    private static List<String> groups(TestWarehouse warehouse) {
        List<String> groups = warehouse.jdbc.queryForList("""
                select string_agg(name, ' ' order by name) from evidence.document
                group by syndication_group having count(*) > 1 order by 1
                """, String.class);
        assertTrue(groups.size() > 5, groups.toString());
        return groups;
    }

    /** Reading is not what is tested: each document is read once. */
    private static Reader once(Reader readers) {
        Map<String, Document> read = new ConcurrentHashMap<>();
        return (name, bytes, known) -> {
            Document document = read.get(name);
            if (document == null) {
                document = readers.read(name, bytes, known);
                read.put(name, document);
            }
            return document;
        };
    }

    /** Nor is what each states. */
    private static Extractors once(Extractors extractors) {
        Map<Document, List<Finding<?>>> told = new ConcurrentHashMap<>();
        return new Extractors(List.of(new Extractor<>() {
            @Override
            @SuppressWarnings({"unchecked", "rawtypes"}) // of whatever kind
            public List<Finding<Fact>> extract(Reading reading) {
                return (List) told.computeIfAbsent(reading.document(), extractors::extract);
            }
        }));
    }

    private static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        for (String path : SAMPLE) {
            try (InputStream in = Objects.requireNonNull(OrderTest.class.getResourceAsStream(DOCUMENTS + path))) {
                documents.put(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
            }
        }
        Random random = new Random(SEED);
        PairTexts.releases().forEach((name, release) -> {
            for (Editing editing : List.of(
                    Editing.TYPOGRAPHY,
                    Editing.MISPRINT,
                    Editing.CUT_AT_THE_END,
                    Editing.YESTERDAY,
                    Editing.SHORT_NOTICE)) {
                String text = "published: 2023-0" + (1 + editing.ordinal() % 9) + "-1" + editing.ordinal() % 10
                        + "\npublisher: Kabar " + editing + "\n\n" + editing.of(release, random);
                documents.put(name + "-" + editing + ".txt", text.getBytes(StandardCharsets.UTF_8));
            }
        });
        Labelled.documents("dev", "agency", "seeds").forEach((name, bytes) -> {
            if (random.nextInt(THIRD) == 0 || PERMUTATIONS > FEW) {
                documents.put(name, bytes);
            }
        });
        return documents;
    }
}
