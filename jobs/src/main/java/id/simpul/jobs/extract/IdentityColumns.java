package id.simpul.jobs.extract;

import id.simpul.jobs.document.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of a table that name people: those below a header such as Nama, Inisial, Alamat, Sekolah, NIK, Pelapor. */
final class IdentityColumns {

    private static final Pattern IDENTITY = Pattern.compile(
            "(?:nama(?: lengkap)?(?: (?:korban|anak|klien|siswa|pelapor|ibu|ayah|orang ?tua|wali|pasien|pelaku|terlapor))?"
                    + "|inisial(?: \\w+)?|alamat(?: \\w+){0,2}|sekolah|asal sekolah|nama sekolah|nik|no\\.? ?nik|no\\.? ?ktp|no\\.? ?kk"
                    + "|orang ?tua(?:/wali)?|ibu(?: kandung)?|ayah(?: kandung)?|wali|pelapor|korban|klien"
                    + "|no\\.? ?(?:hp|telp|telepon|wa)(?: \\w+)?|telepon|kontak)");

    private IdentityColumns() {}

    static List<String> cells(Block.Table table, CharSequence text) {
        Set<Integer> columns = new HashSet<>();
        List<String> cells = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                String content = cell.span().of(text).strip();
                if (IDENTITY.matcher(content.toLowerCase(Locale.ROOT)).matches()) {
                    columns.add(cell.column());
                } else if (columns.contains(cell.column())
                        && content.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    cells.add(content);
                }
            }
        }
        return cells;
    }
}
