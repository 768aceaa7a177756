package id.simpul.pipeline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the first sheets of a workbook say, in Indonesian. */
final class CoverSheet {

    static final String SAMPLE = "CONTOH · SAMPLE: seluruh isi berkas ini rekaan, bukan data sungguhan";

    static final String FRONT = "Sampul";
    static final String DICTIONARY = "Kamus data";
    static final String CODES = "Arti kode";

    /** Addresses of a sheet that are links: Excel takes some 65,000, and each is held in memory until the end. */
    static final int LINKS = 5_000;

    private final ReleasedEdition edition;
    private final Licence licence;
    private final Map<String, List<String>> views = new TreeMap<>(SheetOrder.BY_USE);
    private final Map<String, List<List<String>>> columns = new TreeMap<>(SheetOrder.BY_USE);

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
        views.put(
                view.name(),
                List.of(
                        view.name(),
                        told(view.indonesian()),
                        String.valueOf(rows),
                        cut == 0 ? "" : cut + " teks dipotong pada 32.767 huruf; teks utuh ada dalam rilis CSV"));
        List<List<String>> described = new ArrayList<>();
        described.add(List.of(view.name(), "", "", "", "", told(view.indonesian())));
        for (Column column : view.columns()) {
            String unit = column.unit();
            described.add(List.of(
                    view.name(),
                    column.name(),
                    column.postgres(),
                    unit == null ? "" : IndonesianUnit.of(unit),
                    column.required() ? "kunci" : told(column.refersTo()),
                    told(column.indonesian())));
        }
        columns.put(view.name(), described);
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
                List.of(
                        "Kode dalam sel",
                        "arti tiap kode (women_and_children, reported, …) ada pada lembar \"" + CODES
                                + "\"; arti tiap kolom pada lembar \"" + DICTIONARY + "\""),
                List.of(
                        "Tidak termasuk",
                        "fakta yang belum cukup pasti dan masih menunggu tinjauan manusia; \"simpul review list\" menyebutkannya"),
                List.of("Saat (jam)", "menurut UTC"),
                List.of(
                        "Batas Excel",
                        "tampilan yang lebih dari 1.048.576 baris dilanjutkan pada lembar berikutnya;"
                                + " teks yang lebih dari 32.767 huruf dipotong dan diberi tanda […]; huruf kendali diganti �;"
                                + " alamat dapat diklik pada " + LINKS + " baris pertama tiap lembar"),
                List.of(""),
                List.of("Lembar", "Isi", "Baris", "Catatan")));
        lines.addAll(views.values());
        return lines;
    }

    List<List<String>> dictionary() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Tampilan", "Kolom", "Tipe", "Satuan", "Kunci / rujukan", "Penjelasan"));
        columns.values().forEach(lines::addAll);
        return lines;
    }
}
