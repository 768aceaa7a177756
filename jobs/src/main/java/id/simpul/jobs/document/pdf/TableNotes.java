package id.simpul.jobs.document.pdf;

import java.util.regex.Pattern;

/** What is written above and below tables and is no row of them: "Tabel 3. …", "Sumber: …", "*) …"; "(1) (2) (3)" numbers columns. */
final class TableNotes {

    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:table|tabel(?:\\s?/\\s?table)?|tableau|tabelle|tabla|tabela)\\s{1,3}[\\dIVXivx][\\w.]{0,8}.{0,300}");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:sumber|source|sources|catatan|keterangan|note|notes|ket)(?:\\s?/\\s?(?:source|sources|note|notes))?\\s{0,2}[:.].{0,500}"
                    + "|(?:\\(?\\*+|\\(\\d\\)|\\d\\))\\s(?!\\(?\\d{1,2}\\)).{3,500}");

    private TableNotes() {}

    /** "Table" below "Tabel 4.1" in a caption of two languages: the number stands above, the title goes on behind it. */
    static boolean isWord(PdfLine line) {
        return line.words().get(0).text().equals("Table")
                || line.words().get(0).text().equals("Tabel");
    }

    static boolean isCaption(PdfLine line) {
        return CAPTION.matcher(line.text()).matches();
    }

    static boolean isNote(PdfLine line) {
        return NOTE.matcher(line.text()).matches();
    }
}
