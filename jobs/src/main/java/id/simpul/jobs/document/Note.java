package id.simpul.jobs.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What reading had to leave out of a document, or doubts. The document is read all the same; who uses it may want to know.
 *
 * @param page 1-based, or null where it holds for a sheet or the whole document
 * @param sheet the worksheet's name, or null
 */
public record Note(
        Kind kind, @Nullable Integer page, @Nullable String sheet) {

    /** The code is stable; the sentences are for people and hold no text of the document. */
    public enum Kind {
        PAGE_UNREADABLE(
                "this page is damaged and was left out; fetch or save the file again",
                "halaman ini rusak dan dilewati; unduh atau simpan ulang berkasnya"),
        PAGE_INCOMPLETE(
                "only a part of this page could be read; fetch or save the file again",
                "hanya sebagian halaman ini yang terbaca; unduh atau simpan ulang berkasnya"),
        PAGE_NOT_RECOGNISED(
                "this page is a picture and was left out; it is read where Tesseract is installed",
                "halaman ini berupa gambar dan dilewati; akan terbaca bila Tesseract terpasang"),
        PAGE_POORLY_RECOGNISED(
                "this page is a picture that was hard to recognise; compare what was read with the page",
                "halaman ini berupa gambar yang sulit dikenali; bandingkan hasil pembacaan dengan halamannya"),
        PICTURE_UNREADABLE("a picture could not be read and was left out", "sebuah gambar tidak terbaca dan dilewati"),
        SHEET_UNREADABLE(
                "this sheet is damaged and was left out; save the workbook again",
                "lembar ini rusak dan dilewati; simpan ulang buku kerjanya"),
        PART_UNREADABLE(
                "a part of the file is damaged and was left out; fetch or save the file again",
                "sebagian berkas rusak dan dilewati; unduh atau simpan ulang berkasnya"),
        LIMIT_REACHED(
                "what lies beyond a limit of reading was left out; split the file, or raise the limit",
                "yang melampaui batas pembacaan dilewati; bagilah berkasnya, atau naikkan batasnya"),
        TEXT_REPAIRED(
                "text was saved in a wrong character set and was repaired; a few characters may be wrong",
                "teks tersimpan dengan pengodean karakter yang salah dan telah diperbaiki; beberapa huruf mungkin keliru"),
        TEXT_DOUBTFUL(
                "the text in the file does not agree with what is shown; compare it with the original",
                "teks di dalam berkas tidak sesuai dengan tampilannya; bandingkan dengan aslinya"),
        ROWS_WITH_NAMES(
                "rows of a table that name a person were not counted; simpul explain FILE shows which, and what helps",
                "baris tabel yang menyebut nama orang tidak dihitung; simpul explain BERKAS menunjukkan yang mana dan cara mengatasinya");

        private final String english;
        private final String indonesian;

        Kind(String english, String indonesian) {
            this.english = english;
            this.indonesian = indonesian;
        }

        /** Lower-case snake case, such as {@code page_unreadable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String english() {
            return english;
        }

        public String indonesian() {
            return indonesian;
        }
    }

    public Note {
        if (page != null && page < 1) {
            throw new IllegalArgumentException("no page: " + page);
        }
    }

    /** Of the whole document. */
    public static Note of(Kind kind) {
        return new Note(kind, null, null);
    }

    public static Note onPage(Kind kind, int page) {
        return new Note(kind, page, null);
    }

    public static Note onSheet(Kind kind, String sheet) {
        return new Note(kind, null, sheet);
    }
}
