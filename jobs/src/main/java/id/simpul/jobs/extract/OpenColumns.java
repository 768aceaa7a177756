package id.simpul.jobs.extract;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.document.Block.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The cells of a table that name nobody private: places, bodies and things below their headers, and the names in a list that
 * gives everybody's post.
 */
record OpenColumns(List<String> officials, List<String> things) {

    private static final int LONGEST = 60;
    private static final int HEADER_ROWS = 12;
    private static final Pattern NAME = Pattern.compile(
            "nama|nama lengkap|nama peserta|nama dan jabatan|nama/nip|nama / nip|nama & nip|pejabat|nama pejabat|narasumber");
    private static final Pattern OFFICE =
            Pattern.compile("jabatan|instansi|pangkat.*|nip|golongan|unit kerja|jabatan.*|instansi.*|utusan");
    private static final Pattern THING =
            Pattern.compile("(?:nama |asal )?(?:provinsi|kabupaten|kab\\.?|kota|kabupaten ?/ ?kota"
                    + "|kab\\.? ?/ ?kota|kecamatan|kelurahan|desa|desa ?/ ?kelurahan|kelurahan ?/ ?desa|wilayah|daerah|distrik|kampung"
                    + "|instansi|lembaga|opd|skpd|perangkat daerah|satuan kerja|satker|unit kerja|unit|polres|polsek|polda|pengadilan"
                    + "|kegiatan|program|uraian|indikator|kategori|jenis .*|bentuk .*|judul|tentang|peraturan|negara|organisasi)"
                    + "(?: tujuan| asal)?");

    static OpenColumns none() {
        return new OpenColumns(new ArrayList<>(), new ArrayList<>());
    }

    void read(Block.Table table, CharSequence text) {
        boolean offices = table.rows().stream()
                .limit(HEADER_ROWS)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> matches(OFFICE, cell, text));
        Map<Integer, List<String>> columns = new HashMap<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                boolean names = offices && matches(NAME, cell, text);
                if (names || matches(THING, cell, text)) {
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        columns.put(cell.column() + i, names ? officials : things);
                    }
                } else if (columns.containsKey(cell.column())) {
                    String content = cell.span().of(text).strip();
                    if (!content.isEmpty() && content.length() <= LONGEST) {
                        columns.get(cell.column()).add(content);
                    }
                }
            }
        }
    }

    private static boolean matches(Pattern header, Cell cell, CharSequence text) {
        String content = cell.span().of(text).strip();
        return content.length() <= LONGEST
                && header.matcher(content.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .matches();
    }
}
