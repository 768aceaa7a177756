package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.CaseCounts;
import id.simpul.jobs.extract.initiative.Initiatives;
import id.simpul.jobs.extract.meeting.Meetings;
import id.simpul.jobs.extract.regulation.Regulations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of private people planted all over a page: no table behind the landing zone and no view has one of them. */
class PlantedNamesTest {

    private static final List<String> PRIVATE = List.of(
            "Rukmini",
            "Astari",
            "Pranawa",
            "Sulasmi",
            "Kaleb",
            "Yustinus",
            "Faradiba",
            "Maulidah",
            "Jumadil",
            "QZX",
            "Nurul Huda",
            "Kenanga");
    private static final String ADDRESS = "https://kabar.example/2024/03/rukmini-astari-korban-kekerasan-di-bitung";
    private static final String PAGE = """
            <html lang="id"><head><title>Kisah Rukmini Astari, Korban Kekerasan di Bitung - Kabar</title>
            <meta property="og:site_name" content="Kabar">
            <meta property="article:published_time" content="2024-03-04"></head><body><article>
            <h1>Kisah Rukmini Astari, Korban Kekerasan di Bitung</h1>
            <figure><img src="a.jpg"><figcaption>Dito Pranawa menunggu di Bitung, Senin (4/3).</figcaption></figure>
            <p>Selama tahun 2023 UPTD PPA Kota Bitung mencatat 37 kasus kekerasan terhadap anak, di antaranya Rukmini Astari dan QZX
            dari MTs Nurul Huda, kata Kepala UPTD PPA Kota Bitung, Bramanto Sudiro.</p>
            <p>Dari 37 kasus itu 12 kasus pencabulan dilaporkan Yustinus Kaleb yang tinggal di Jalan Kenanga Nomor 4.</p>
            <p>Rapat koordinasi pencegahan kekerasan terhadap anak digelar di Aula Kantor Wali Kota Bitung, Senin (4/3/2024). Rapat
            dipimpin Bramanto Sudiro dan meminta semua pihak mendampingi Maulidah Faradiba. Bramanto berkomitmen akan terus
            mendampingi keluarga Nyoman Sulasmi agar kasus kekerasan tidak terulang.</p>
            <table><tr><th>Kecamatan</th><th>Kasus kekerasan anak 2022</th><th>Keterangan</th></tr>
            <tr><td>Aertembaga</td><td>7</td><td>Lalu Jumadil</td></tr><tr><td>Madidir</td><td>9</td><td></td></tr></table>
            </article></body></html>
            """;

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void noneComesBehindTheLandingZone() throws Exception {
        Document document = new HtmlReader()
                .read(
                        "rukmini-astari.html",
                        PAGE.getBytes(StandardCharsets.UTF_8),
                        new Metadata(null, null, null, null, ADDRESS, null));
        List<Finding<?>> findings = new Extractors(
                        List.of(new CaseCounts(), new Regulations(), new Meetings(), new Initiatives()))
                .extract(document, List.of("71.72"));
        assertTrue(findings.size() >= 3, () -> findings.size() + " findings");
        long id = warehouse.land("kabar", "public", ADDRESS, "loaded");

        warehouse.write(id, document, findings);
        warehouse.reconcile();
        warehouse.publish();

        String all = everything();
        for (String name : PRIVATE) {
            assertFalse(all.contains(name.toLowerCase(Locale.ROOT)), () -> name + " in " + around(all, name));
        }
        assertTrue(all.contains("bramanto sudiro"), "who chairs a meeting stays");
        assertTrue(all.contains("uptd ppa kota bitung"), "bodies stay");
        assertEquals(37, warehouse.jdbc.queryForObject("select max(value) from research.case_counts", Integer.class));
    }

    /** What every table and view behind the landing zone holds, in lower case. */
    private String everything() {
        List<String> relations = warehouse.jdbc.queryForList("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_schema in ('evidence', 'warehouse', 'research', 'ops', 'batch')
                """, String.class);
        assertTrue(relations.size() > 20, relations::toString);
        return relations.stream()
                .flatMap(relation -> rows(relation))
                .reduce("", (a, b) -> a + "\n" + b)
                .toLowerCase(Locale.ROOT);
    }

    private Stream<String> rows(String relation) {
        boolean reference =
                relation.endsWith("regions") || relation.contains("dim_") || relation.contains("dictionary");
        return reference
                ? Stream.of()
                : warehouse.jdbc.queryForList("select t::text from " + relation + " t", String.class).stream();
    }

    private static String around(String all, String name) {
        int at = all.indexOf(name.toLowerCase(Locale.ROOT));
        return all.substring(Math.max(0, at - 80), Math.min(all.length(), at + 80));
    }
}
