package id.simpul.jobs.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Minutes of a coordination meeting, as an office types them: a table on top, prose, decisions, attendance. */
final class Minutes {

    private static final List<List<String>> HEAD = List.of(
            List.of("Hari/Tanggal", "Selasa, 12 September 2023"),
            List.of("Pukul", "09.00 – 12.15 WITA"),
            List.of("Tempat", "Ruang Rapat Sekretariat Daerah Kabupaten Bulukumba"),
            List.of("Pimpinan rapat", "Andi Rosmala Tenri, Asisten Pemerintahan dan Kesejahteraan Rakyat"),
            List.of("Notulis", "Syarifuddin Mappa"),
            List.of("Jumlah peserta", "36 orang"));

    private static final List<String> DISCUSSION = List.of(
            "Pimpinan rapat membuka rapat dan menyampaikan bahwa penguatan perlindungan anak di desa menjadi prioritas"
                    + " pemerintah daerah.",
            "Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Bulukumba, Hasniar Patta, melaporkan bahwa"
                    + " sampai bulan Agustus 2023 UPTD PPA Kabupaten Bulukumba menangani 26 kasus kekerasan terhadap anak.",
            "Sampai saat ini PATBM telah dibentuk di 15 desa. Tidak ada kasus TPPO yang dilaporkan pada tahun 2022.");

    private static final List<String> DECISIONS = List.of(
            "Menyepakati pembentukan PATBM di 10 desa lagi pada tahun 2024.",
            "Meminta setiap camat menunjuk satu penghubung data paling lambat 31 Oktober 2023.",
            "Dinas Pemberdayaan Perempuan dan Perlindungan Anak akan menyusun SOP rujukan kasus.");

    private static final List<String> BODIES = List.of(
            "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
            "Dinas Sosial",
            "Polres Bulukumba",
            "Kantor Kementerian Agama",
            "Forum Anak Kabupaten Bulukumba");

    private Minutes() {}

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            document.getProperties().getCoreProperties().setTitle("Notulen Rapat Koordinasi PATBM Kabupaten Bulukumba");
            heading(document, "NOTULEN");
            heading(document, "RAPAT KOORDINASI PERLINDUNGAN ANAK TERPADU BERBASIS MASYARAKAT (PATBM)");
            heading(document, "KABUPATEN BULUKUMBA");
            table(document, HEAD);
            list(document, "Jalannya rapat", DISCUSSION, false);
            list(document, "Keputusan rapat", DECISIONS, true);
            list(document, "Peserta yang hadir", BODIES, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void heading(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        bold(paragraph, text);
    }

    private static void list(XWPFDocument document, String title, List<String> items, boolean numbered) {
        bold(document.createParagraph(), title);
        for (int i = 0; i < items.size(); i++) {
            String number = numbered ? (i + 1) + ". " : "";
            document.createParagraph().createRun().setText(number + items.get(i));
        }
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            for (int c = 0; c < 2; c++) {
                row.getCell(c).setText(rows.get(r).get(c));
            }
        }
    }
}
