package id.simpul.jobs.document.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.CaseCounts;
import id.simpul.jobs.extract.regulation.Regulations;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten times the text costs about ten times as much, up to a megabyte of the sentences that invite to look back and ahead. */
@Tag("benchmark")
class LinearityTest {

    private static final int LONG = 1_000_000;

    /** Ten times the length may cost a character so much more, on a machine that does other things too. */
    private static final double GROWTH = 3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counts      | Sepanjang 2023 tercatat %d kasus KDRT di Kota Ambon.
            counts      | Januari sampai Mei 2023 ada %d kasus, dan masuk 2023 kita tangani %1$d kasus KDRT.
            row         | Kabupaten Sikka %d kasus,
            regulations | Perdes tentang Perlindungan Anak sudah terbit, yakni Desa Waai, Kecamatan Salahutu dan Desa Liang.
            regulations | Perbup Nomor %d Tahun 2015 diteken Bupati Sikka.
            """)
    void theCostOfAKindGrowsWithTheLengthAlone(String kind, String sentence) {
        Extractor<?> extractor = kind.equals("regulations") ? new Regulations() : new CaseCounts();
        int sentences = kind.equals("row") ? Integer.MAX_VALUE : 5;
        Document tenth = document(sentence, LONG / 10, sentences);
        Document whole = document(sentence, LONG, sentences);
        cost(extractor, tenth);
        double ratio = Double.MAX_VALUE;
        for (int again = 0; again < 3 && ratio > GROWTH; again++) { // the compiler was late
            ratio = (double) cost(extractor, whole) / (10 * cost(extractor, tenth));
        }
        System.out.printf(Locale.ROOT, "linearity: %s, 1 MB to ten times 100 kB: %.2f (%s)%n", kind, ratio, sentence);
        assertTrue(ratio <= GROWTH, kind + " " + ratio);
    }

    private static long cost(Extractor<?> extractor, Document document) {
        return CpuClock.nanos(() -> extractor.extract(new Reading(document)));
    }

    /** @param together sentences of a paragraph, or all of them */
    private static Document document(String sentence, int length, int together) {
        DocumentBuilder builder = new DocumentBuilder();
        StringBuilder paragraph = new StringBuilder();
        int told = 0;
        for (int chars = 0; chars < length; ) {
            paragraph.setLength(0);
            for (int i = 0; i < together && chars + paragraph.length() < length; i++) {
                paragraph
                        .append(String.format(Locale.ROOT, sentence, 1 + told++))
                        .append(' ');
            }
            chars += paragraph.length();
            builder.paragraph(paragraph.toString().strip(), null);
        }
        return builder.build("panjang.txt", new Metadata("Kabar", LocalDate.of(2023, 8, 14), null, null, null, "id"));
    }
}
