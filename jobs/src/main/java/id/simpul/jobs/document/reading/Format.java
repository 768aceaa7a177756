package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.document.ocr.PageRecogniser;
import id.simpul.jobs.document.office.OfficeLimits;
import id.simpul.jobs.document.office.SheetReader;
import id.simpul.jobs.document.office.WordReader;
import id.simpul.jobs.document.pdf.PdfReader;
import id.simpul.jobs.document.pdf.PictureReader;
import id.simpul.jobs.document.plain.CsvReader;
import id.simpul.jobs.document.plain.JsonRowsReader;
import id.simpul.jobs.document.plain.TextReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that Simpul reads, told by the first bytes; a name decides only between texts. */
enum Format {
    PDF,
    WORKBOOK,
    WORD,
    PICTURE,
    HTML,
    SEPARATED,
    ROWS,
    TEXT;

    private static final int HEAD = 4096;

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s{1,5}html|html|head|body|meta|title|div|p|table|article|span|h[1-6]|br|font|center)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether it is read in a child process: these parsers can hang or eat all memory on hostile files. */
    boolean hostile() {
        return this == PDF || this == WORKBOOK || this == WORD || this == PICTURE;
    }

    /**
     * @param recogniser of pages that are pictures, or null where there is none
     * @param mostInflation as {@link ReadingLimits#mostInflation()}
     * @param most that the document may hold
     */
    Reader reader(@Nullable PageRecogniser recogniser, int mostInflation, ReadingLimits.Output most) {
        OfficeLimits office = OfficeLimits.of(mostInflation, most.mostCells(), most.mostCharacters());
        return switch (this) {
            case PDF -> new PdfReader(recogniser, mostInflation);
            case WORKBOOK -> new SheetReader(office);
            case WORD -> new WordReader(office);
            case PICTURE -> new PictureReader(recogniser);
            case HTML -> new HtmlReader();
            case SEPARATED -> new CsvReader();
            case ROWS -> new JsonRowsReader();
            case TEXT -> new TextReader();
        };
    }

    /** @throws UnreadableException where the bytes are none of these formats, or empty */
    static Format of(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(Reason.EMPTY, "the file is empty; fetch or save it again");
        }
        if (find(bytes, "%PDF-", 0, 1024) >= 0) {
            return PDF;
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            return packed(bytes);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(bytes);
        }
        if (isPicture(bytes)) {
            return PICTURE;
        }
        if (isBinary(bytes)) {
            throw new UnreadableException(
                    Reason.UNKNOWN_FORMAT,
                    "the file is binary and none of HTML, text, CSV, PDF, DOCX, XLSX, PNG, JPEG, TIFF, whatever its name says; check what was fetched or saved");
        }
        return textual(name.toLowerCase(Locale.ROOT), bytes);
    }

    private static Format packed(byte[] bytes) throws UnreadableException {
        int list = directory(bytes);
        if (find(bytes, "xl/workbook", list, bytes.length) >= 0
                || find(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", 0, 200) >= 0) {
            return WORKBOOK;
        }
        if (find(bytes, "word/document", list, bytes.length) >= 0) {
            return WORD;
        }
        if (find(bytes, "[Content_Types].xml", list, bytes.length) >= 0
                || find(bytes, "mimetypeapplication/", 0, 200) >= 0) {
            throw new UnreadableException(
                    Reason.UNKNOWN_FORMAT, "this kind of office file is not read; save it as DOCX, XLSX or PDF");
        }
        throw new UnreadableException(
                Reason.UNKNOWN_FORMAT,
                "the file is a ZIP archive or a damaged office file; unpack it, or save it again");
    }

    /** Where an archive's list of its parts begins; the names of parts of an archive within it stand before. 0 where it is damaged. */
    private static int directory(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xFFFF); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                int begin =
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(i + 16);
                return begin >= 0 && begin < i ? begin : 0;
            }
        }
        return 0;
    }

    private static Format compound(byte[] bytes) throws UnreadableException {
        if (find(bytes, wide("EncryptedPackage"), 0, bytes.length) >= 0) {
            throw new UnreadableException(
                    Reason.ENCRYPTED, "the office file is protected by a password; save it without one");
        }
        if (find(bytes, wide("Workbook"), 0, bytes.length) >= 0) {
            return WORKBOOK;
        }
        throw new UnreadableException(
                Reason.UNKNOWN_FORMAT, "the file is in an old office format; save it as DOCX, XLSX or PDF");
    }

    private static boolean isPicture(byte[] bytes) throws UnreadableException {
        if (begins(bytes, 'R', 'I', 'F', 'F') && find(bytes, "WEBP", 8, 16) >= 0) {
            throw new UnreadableException(
                    Reason.UNKNOWN_FORMAT, "pictures of this kind (WebP) are not read; save it as PNG, JPEG or PDF");
        }
        return begins(bytes, 0x89, 'P', 'N', 'G')
                || begins(bytes, 0xFF, 0xD8, 0xFF)
                || begins(bytes, 'G', 'I', 'F', '8')
                || begins(bytes, 'I', 'I', 42, 0)
                || begins(bytes, 'M', 'M', 0, 42);
    }

    private static Format textual(String name, byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).strip() : head.strip();
        if (start.startsWith("<") && SheetReader.isWorkbook(name, start)) {
            return WORKBOOK;
        }
        boolean named =
                name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") || name.endsWith(".php");
        if (TAG.matcher(head).find() ? start.startsWith("<") || named : named && start.startsWith("<")) {
            return HTML;
        }
        if (name.endsWith(".json") || start.startsWith("[{\"") || start.startsWith("{\"")) {
            return ROWS;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xls")) {
            return SEPARATED;
        }
        if (name.endsWith(".pdf") || name.endsWith(".docx") || name.endsWith(".xlsx")) {
            throw new UnreadableException(
                    Reason.BROKEN,
                    "the file holds plain text in spite of its name; what was fetched is a message, fetch it again");
        }
        boolean prose = name.endsWith(".txt") || name.endsWith(".md");
        return !prose && CsvReader.looksSeparated(Charsets.decode(bytes)) ? SEPARATED : TEXT;
    }

    private static boolean isBinary(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return false; // text in UTF-16
        }
        int odd = 0;
        int seen = Math.min(bytes.length, 16 * HEAD);
        for (int i = 0; i < seen; i++) {
            int b = bytes[i];
            if (b == 0) {
                odd += 10;
            } else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B && b != 0x1A) {
                odd++;
            }
        }
        return odd * 50 > seen;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            wide.append(name.charAt(i)).append('\0');
        }
        return wide.toString();
    }

    private static int find(byte[] bytes, String mark, int from, int to) {
        byte[] sought = mark.getBytes(StandardCharsets.ISO_8859_1);
        int last = Math.min(to, bytes.length) - sought.length;
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < sought.length && bytes[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return i;
            }
        }
        return -1;
    }
}
