package id.simpul.pipeline.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.simpul.jobs.warehouse.Reviews;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the codes in cells mean, in Indonesian, from the list of terms that the warehouse is filled with. */
final class Codes {

    /** For each list of terms, what it is of, and the columns that hold its codes. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            list("category", "Jenis kasus", "category"),
            list("victim_group", "Kelompok korban", "victim_group"),
            list("measure", "Yang dihitung", "measure"),
            list("case_status", "Status penanganan kasus", "status (case_*)"),
            list("qualifier", "Ketepatan angka", "qualifier"),
            list("register", "Buku siapa", "register"),
            list("scope", "Cakupan angka", "scope"),
            list("regulation_type", "Jenis peraturan", "type (regulation*)"),
            list("regulation_status", "Status peraturan", "status (regulation*)"),
            list("relation_kind", "Hubungan peraturan", "kind (regulation_relations)"),
            list("meeting_kind", "Jenis rapat", "kind (meetings)"),
            list("outcome_type", "Jenis hasil rapat", "type (meeting_outcomes)"),
            list("initiative_kind", "Jenis inisiatif", "kind (initiatives)"),
            list("rank", "Peringkat penghargaan", "rank"),
            list("decision", "Aturan yang memilih nilai", "decided_by"),
            list("change_reason", "Alasan perubahan", "reason (changes)"),
            list("region_level", "Tingkat wilayah", "region_level, level"),
            list("review", "Tinjauan manusia", "review"));

    private Codes() {}

    private static Map.Entry<String, List<String>> list(String name, String indonesian, String columns) {
        return Map.entry(name, List.of(indonesian, columns));
    }

    /** A line a code, below a line of headings. */
    static List<List<String>> lines() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Kelompok", "Kolom", "Kode", "Arti"));
        try (CsvReader<NamedCsvRecord> terms = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Reviews.class.getResourceAsStream("terms.csv")),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord term : terms) {
                List<String> list = Objects.requireNonNull(LISTS.get(term.getField("list")), term.getField("list"));
                lines.add(List.of(list.get(0), list.get(1), term.getField("code"), term.getField("name_id")));
            }
        }
        return lines;
    }
}
