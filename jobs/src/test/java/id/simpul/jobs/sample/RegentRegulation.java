package id.simpul.jobs.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A regent's regulation as a legal office publishes it: an invented one of a real kabupaten, on three pages. */
final class RegentRegulation {

    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    /** A line that begins with {@code ^} stands centred; an empty one is a gap; {@code \f} ends a page. */
    private static final String TEXT = """
            ^BUPATI SAMBAS
            ^PROVINSI KALIMANTAN BARAT

            ^PERATURAN BUPATI SAMBAS
            ^NOMOR 14 TAHUN 2023
            ^TENTANG
            ^RENCANA AKSI DAERAH PENCEGAHAN DAN PENANGANAN
            ^TINDAK PIDANA PERDAGANGAN ORANG

            ^DENGAN RAHMAT TUHAN YANG MAHA ESA

            ^BUPATI SAMBAS,

            Menimbang : a. bahwa letak Kabupaten Sambas di perbatasan negara membuka peluang perekrutan tenaga kerja \
            secara gelap yang berujung pada perdagangan orang;
            b. bahwa pencegahan dan penanganannya memerlukan rencana yang terukur, dibagi menurut perangkat daerah, \
            dan dinilai setiap tahun;
            c. bahwa Peraturan Bupati Sambas Nomor 9 Tahun 2017 tentang Gugus Tugas Pencegahan dan Penanganan Tindak \
            Pidana Perdagangan Orang tidak sesuai lagi dengan kebutuhan;

            Mengingat : 1. Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang;
            2. Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia;
            3. Peraturan Presiden Nomor 22 Tahun 2021 tentang Perubahan atas Peraturan Presiden Nomor 69 Tahun 2008;

            ^MEMUTUSKAN:

            Menetapkan : PERATURAN BUPATI TENTANG RENCANA AKSI DAERAH PENCEGAHAN DAN PENANGANAN TINDAK PIDANA \
            PERDAGANGAN ORANG.
            \f
            ^Pasal 1
            Dalam Peraturan Bupati ini yang dimaksud dengan:
            1. Daerah adalah Kabupaten Sambas.
            2. Rencana Aksi Daerah adalah rencana kerja pemerintah daerah untuk mencegah dan menangani perdagangan orang \
            pada tahun 2023 sampai dengan tahun 2026.
            3. Gugus Tugas adalah lembaga koordinatif yang melaksanakan Rencana Aksi Daerah.

            ^Pasal 2
            (1) Rencana Aksi Daerah memuat pencegahan, penanganan, rehabilitasi, dan kerja sama antardaerah.
            (2) Setiap perangkat daerah yang ditunjuk melaporkan hasil kerjanya kepada Bupati paling lambat tanggal \
            31 Januari tahun berikutnya.

            ^Pasal 3
            Gugus Tugas dipimpin oleh Wakil Bupati dan mengadakan rapat koordinasi paling sedikit dua kali dalam satu tahun.

            ^Pasal 4
            (1) Pembiayaan bersumber dari anggaran pendapatan dan belanja daerah.
            (2) Pemerintah desa dapat mengalokasikan dana desa untuk penyuluhan bagi calon pekerja migran.
            \f
            ^Pasal 5
            Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Sambas Nomor 9 Tahun 2017 tentang Gugus Tugas \
            Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (Berita Daerah Kabupaten Sambas Tahun 2017 Nomor 9) \
            dicabut dan dinyatakan tidak berlaku.

            ^Pasal 6
            Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
            Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam \
            Berita Daerah Kabupaten Sambas.

            Ditetapkan di Sambas
            pada tanggal 12 April 2023
            BUPATI SAMBAS,
            ttd
            HENDRA TANJUNGPURA

            Diundangkan di Sambas
            pada tanggal 14 April 2023
            SEKRETARIS DAERAH KABUPATEN SAMBAS,
            ttd
            URAY FIRDAUS SALEH

            BERITA DAERAH KABUPATEN SAMBAS TAHUN 2023 NOMOR 14
            """;

    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDDocument document;

    private RegentRegulation(PDDocument document) {
        this.document = document;
    }

    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(14_2023L);
            document.getDocumentInformation().setTitle("Peraturan Bupati Sambas Nomor 14 Tahun 2023");
            RegentRegulation regulation = new RegentRegulation(document);
            for (String page : TEXT.split("\f\n")) {
                regulation.page(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private void page(String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float y = PDRectangle.A4.getHeight() - MARGIN;
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.OVERWRITE, false /* readable and reproducible */)) {
            content.setFont(font, SIZE);
            for (String paragraph : text.split("\n", -1)) {
                boolean centred = paragraph.startsWith("^");
                for (String line : wrap(centred ? paragraph.substring(1) : paragraph)) {
                    float indent = centred ? (WIDTH - width(line)) / 2 : 0;
                    content.beginText();
                    content.newLineAtOffset(MARGIN + indent, y);
                    content.showText(line);
                    content.endText();
                    y -= LEADING;
                }
            }
        }
    }

    private List<String> wrap(String paragraph) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String line) throws IOException {
        return font.getStringWidth(line) / 1000 * SIZE;
    }
}
