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
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table that name private people: those below (or, in a form of two columns, beside) a header such as Nama
 * Korban, Inisial, Alamat, Sekolah, NIK, Pelapor. A bare "Nama" is one only where the table has cases in its rows, not
 * where it lists officials with their posts.
 */
final class IdentityColumns {

    private enum Content {
        NAME,
        NUMBER,
        PLACE
    }

    private static final String WHOSE =
            "(?:korban|anak|klien|siswa|siswi|pelapor|ibu|ayah|bapak|orang ?tua|wali|pasien|pelaku|terlapor|tersangka|saksi|penyintas|pmi|cpmi|tki)";
    private static final Pattern NAME =
            Pattern.compile("(?:nama|inisial|nama lengkap|nama/inisial|identitas)(?: (?:ibu |ayah )?(?:kandung )?"
                    + WHOSE + ")(?: ?/ ?\\w+)?");
    private static final Pattern BARE_NAME =
            Pattern.compile("nama|nama lengkap|inisial|nama/inisial|inisial/nama|identitas|" + WHOSE
                    + "(?:/wali| kandung)?|orang tua ?/ ?wali");
    private static final Pattern NUMBER =
            Pattern.compile("(?:no\\.? ?|nomor )?(?:nik|ktp|kk|kartu keluarga|paspor|identitas)(?: \\w+)?"
                    + "|(?:no\\.? ?|nomor )?(?:hp|telp\\.?|telepon|wa|whatsapp|kontak|handphone)(?:/\\w+)?(?: \\w+)?");
    private static final Pattern PLACE = Pattern.compile("alamat(?: (?:rumah|lengkap|tinggal|domisili|asal|ktp))?(?: "
            + WHOSE + ")?|tempat tinggal|domisili" + "|(?:nama |asal )?sekolah(?: " + WHOSE + ")?");
    private static final Pattern CASES = Pattern.compile(
            ".*\\b(?:umur|usia|nik|korban|pelaku|klien|jenis kelamin|jk|l/p|kejadian|kronologi|jenis kekerasan|jenis kasus|paspor|tgl\\.? lahir|tanggal lahir)\\b.*");
    private static final Pattern OFFICES = Pattern.compile(
            ".*\\b(?:jabatan|instansi|pangkat|nip|golongan|unit kerja|utusan|paraf|tanda tangan|ttd|lembaga|narasumber)\\b.*");

    /** What stands in such a column where nobody is named, and in the row of the sum. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:sub ?)?(?:total|jumlah)(?: .*)?|nihil|kosong|anonim|(?:di)?rahasia(?:kan)?|(?:tidak|belum|tdk|blm)(?: .*)?|tanpa nama|nn|n\\.n\\.?|idem|sda");

    /** Letters of a name that is written small, at least: "dewi", and not "dan". */
    private static final int SHORTEST = 4;

    private IdentityColumns() {}

    static List<String> cells(Block.Table table, CharSequence text) {
        boolean cases = mentions(table, text, CASES) && !mentions(table, text, OFFICES);
        Map<Integer, Content> columns = new HashMap<>();
        List<String> cells = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                String content = cell.span().of(text).strip();
                Content header = header(content, cases);
                if (header != null) {
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        columns.put(cell.column() + i, header);
                    }
                } else {
                    Content kind = columns.get(cell.column());
                    if (kind != null && holds(kind, content)) {
                        cells.add(content);
                    }
                }
            }
            form(row, text, cells);
        }
        return cells;
    }

    private static boolean mentions(Block.Table table, CharSequence text, Pattern header) {
        return table.rows().stream()
                .limit(12)
                .flatMap(row -> row.cells().stream())
                .map(cell -> folded(cell.span().of(text)))
                .anyMatch(content ->
                        content.length() < 60 && header.matcher(content).matches());
    }

    /** "Nama korban | : Rina" in a form without columns of its own. */
    private static void form(Row row, CharSequence text, List<String> cells) {
        List<String> filled = row.cells().stream()
                .map(cell -> cell.span().of(text).strip())
                .filter(content -> !content.isEmpty() && !content.equals(":"))
                .toList();
        if (filled.size() == 2) {
            Content kind = header(filled.get(0).replaceAll("[\\s:]+$", ""), false);
            String value = filled.get(1).replaceAll("^[:\\s]+", "");
            if (kind != null && holds(kind, value)) {
                cells.add(value);
            }
        }
    }

    private static @Nullable Content header(String content, boolean cases) {
        if (content.length() > 60) {
            return null;
        }
        String folded = folded(content);
        if (NAME.matcher(folded).matches()
                || (cases && BARE_NAME.matcher(folded).matches())) {
            return Content.NAME;
        }
        if (NUMBER.matcher(folded).matches()) {
            return Content.NUMBER;
        }
        return PLACE.matcher(folded).matches() ? Content.PLACE : null;
    }

    private static boolean holds(Content kind, String content) {
        long letters = content.chars().filter(Character::isLetter).count();
        long digits = content.chars().filter(Character::isDigit).count();
        int words = content.split("\\s+").length;
        switch (kind) {
            case NAME:
                return letters >= 1
                        && digits == 0
                        && words <= 6
                        && (Character.isUpperCase(content.charAt(0)) || letters >= SHORTEST)
                        && !NOBODY.matcher(folded(content)).matches()
                        && !folded(content)
                                .matches(
                                        WHOSE
                                                + "|.*\\b(?:orang tua|keluarga|tetangga|masyarakat|guru|polisi|laki-laki|perempuan|sendiri)\\b.*");
            case NUMBER:
                return digits >= 6;
            case PLACE:
                // a district or village alone is a region that facts need
                return letters >= 3 && words >= 2 && (digits > 0 || words >= 3);
        }
        return false;
    }

    private static String folded(String content) {
        return content.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
