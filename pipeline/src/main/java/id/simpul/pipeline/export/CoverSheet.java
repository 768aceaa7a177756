package id.simpul.pipeline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first two sheets of a workbook say, in Indonesian. */
final class CoverSheet {

    static final String SAMPLE = "CONTOH · SAMPLE: seluruh isi berkas ini rekaan, bukan data sungguhan";

    private final ReleasedEdition edition;
    private final Licence licence;
    private final List<List<String>> views = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    CoverSheet(ReleasedEdition edition, Licence licence) {
        this.edition = edition;
        this.licence = licence;
    }

    ReleasedEdition edition() {
        return edition;
    }

    String title() {
        return "Simpul, edisi " + edition.number();
    }

    /** @param cut texts that were longer than a cell */
    void view(View view, long rows, int cut) {
        views.add(List.of(
                view.name(),
                told(view.indonesian()),
                String.valueOf(rows),
                cut == 0 ? "" : cut + " teks dipotong pada 32.767 huruf; teks utuh ada dalam rilis CSV"));
        columns.add(List.of(view.name(), "", "", "", "", told(view.indonesian())));
        for (Column column : view.columns()) {
            columns.add(List.of(
                    view.name(),
                    column.name(),
                    column.postgres(),
                    told(column.unit()),
                    column.required() ? "kunci" : told(column.refersTo()),
                    told(column.indonesian())));
        }
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of(title()),
                List.of(
                        "Isi",
                        "Angka kasus, peraturan, rapat, dan inisiatif daerah tentang perdagangan orang serta"
                                + " kekerasan terhadap perempuan dan anak, dari dokumen yang disebut di dalamnya"),
                List.of("Diterbitkan", DateTimeFormatter.ISO_INSTANT.format(edition.published()) + " (UTC)"),
                List.of("Lisensi", licence.identifier() + ", " + licence.url()),
                List.of("Kutipan dan judul", "milik penerbitnya masing-masing"),
                List.of("Sel kosong", "tidak diketahui; nol ditulis 0 dan berarti nol"),
                List.of("Saat (jam)", "menurut UTC"),
                List.of(
                        "Batas Excel",
                        "tampilan yang lebih dari 1.048.576 baris dilanjutkan pada lembar berikutnya;"
                                + " teks yang lebih dari 32.767 huruf dipotong dan diberi tanda […]; huruf kendali diganti �"),
                List.of(""),
                List.of("Lembar", "Isi", "Baris", "Catatan")));
        lines.addAll(views);
        return lines;
    }

    List<List<String>> dictionary() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Tampilan", "Kolom", "Tipe", "Satuan", "Kunci / rujukan", "Penjelasan"));
        lines.addAll(columns);
        return lines;
    }
}
