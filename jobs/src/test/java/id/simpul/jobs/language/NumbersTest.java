package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.benchmark.Growth;
import id.simpul.jobs.language.Quantity.Bound;
import id.simpul.jobs.language.Quantity.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terdapat 19.185 orang | 19185 | EXACT",
                "tujuh kasus | 7 | EXACT",
                "sembilankasus | 9 | EXACT",
                "tigabelas orang | 13 | EXACT",
                "tiga puluh dua kasus | 32 | EXACT",
                "duapuluhsatu kasus | 21 | EXACT",
                "seribu dua ratus tiga puluh empat laporan | 1234 | EXACT",
                "dua juta tiga ribu sepuluh orang | 2003010 | EXACT",
                "23 ribu pekerja | 23000 | EXACT",
                "1,8 juta orang | 1800000 | EXACT",
                "belasan anak | 11 | AT_LEAST",
                "puluhan ribu warga | 20000 | AT_LEAST",
                "ratusan korban | 100 | AT_LEAST",
                "120–150 kasus | 120 | AT_LEAST",
                "dua hingga tiga korban | 2 | AT_LEAST",
                "antara 5 dan 7 laporan | 5 | AT_LEAST",
                "500 lebih kasus | 500 | AT_LEAST",
                "500 kasus lebih | 500 | AT_LEAST",
                "500 kasus lebih banyak dari tahun lalu | 500 | EXACT",
                "seratus lebih korban | 100 | AT_LEAST",
                "mencapai lebih dari 2.430 orang | 2430 | AT_LEAST",
                "sedikitnya sudah ada 15 korban | 15 | AT_LEAST",
                "tak kurang dari 45 permohonan | 45 | AT_LEAST",
                "tidak lebih dari 25 laporan | 25 | AT_MOST",
                "kurang dari 35 kasus | 35 | AT_MOST",
                "kurang lebih 40 kasus | 40 | ABOUT",
                "hampir mencapai 300 kasus | 300 | ABOUT",
                "nol kasus | 0 | EXACT",
                "tidak ditemukan kasus | 0 | EXACT",
                "tidak ada satu pun laporan | 0 | EXACT",
                "korban anak tidak ada. | 0 | EXACT",
                "belum pernah ada kasus | 0 | EXACT",
                "dari 2018 yang tercatat 1.340 perkara | 1340 | EXACT",
            })
    void counts(String text, long value, Bound bound) {
        Quantity quantity = counted(text).get(0);
        assertEquals(value, quantity.value());
        assertEquals(bound, quantity.bound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setara 23,5 persen | PERCENT",
                "anggaran Rp350 juta | MONEY",
                "uang sebesar Rp 5.000.000 | MONEY",
                "korban berusia 14 tahun | AGE",
                "bocah 7 tahun itu | AGE",
                "rahasia AB (14) | AGE",
                "pada 12 Mei 2019 | DATE",
                "pukul 08.30 | TIME",
                "selama tiga bulan | DURATION",
                "telepon 0811-4400-129 | PHONE",
                "Pasal 81 ayat | LEGAL",
                "UU Nomor 21 | LEGAL",
                "naik 12 kasus | CHANGE",
                "lebih banyak tujuh perkara | CHANGE",
                "peringkat 3 nasional | ORDINAL",
                "masuk lima besar | ORDINAL",
                "yang ke-7 tahun ini | ORDINAL",
                "lantai 2 | CODE",
                "Covid-19 | CODE",
                "rata-rata ada tiga laporan | RATE",
                "2 kali setahun | RATE",
                "skor 735,5 | RATE",
            })
    void kinds(String text, Kind kind) {
        assertEquals(
                kind,
                Numbers.find(text).get(0).value().kind(),
                () -> Numbers.find(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "menuju nol kasus kekerasan",
        "semoga tidak ada kasus lagi",
        "salah satu korban",
        "se-Sulawesi Tengah",
        "beberapa orang",
        "kesatuan dan persatuan"
    })
    void noNumber(String text) {
        assertEquals(List.of(), Numbers.find(text));
    }

    static Stream<Map<String, String>> bounds() {
        return CsvResource.of(Numbers.class, "bounds.csv").named().stream();
    }

    @ParameterizedTest
    @MethodSource
    void bounds(Map<String, String> row) {
        Quantity quantity = counted(Objects.requireNonNull(row.get("example"))).get(0);
        assertEquals(Long.parseLong(row.get("value")), quantity.value());
        assertEquals(Bound.valueOf(Objects.requireNonNull(row.get("bound"))), quantity.bound());
    }

    static Stream<Map<String, String>> kindTable() {
        return CsvResource.of(Numbers.class, "number_kinds.csv").named().stream();
    }

    @ParameterizedTest
    @MethodSource
    void kindTable(Map<String, String> row) {
        Quantity quantity =
                Numbers.find(Objects.requireNonNull(row.get("example"))).get(0).value();
        assertEquals(Kind.valueOf(Objects.requireNonNull(row.get("kind"))), quantity.kind());
        assertEquals(Long.parseLong(row.get("value")), quantity.value());
    }

    static Stream<Map<String, String>> zeros() {
        return CsvResource.of(Numbers.class, "zero.csv").named().stream();
    }

    @ParameterizedTest
    @MethodSource
    void zeros(Map<String, String> row) {
        assertEquals(
                0, counted(Objects.requireNonNull(row.get("example"))).get(0).value());
    }

    @Test
    void spansHoldTheNumberAlone() {
        String text = "tercatat lebih dari 2.430 orang";
        assertEquals("2.430", Numbers.find(text).get(0).span().of(text));
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        Growth.assertLinear(
                20_000,
                times -> Numbers.find(
                        "1.".repeat(times) + "dua ".repeat(times) + "1/".repeat(times) + "1-".repeat(times)));
    }

    private static List<Quantity> counted(String text) {
        return Numbers.find(text).stream()
                .map(Mention::value)
                .filter(quantity -> quantity.kind() == Kind.COUNT)
                .toList();
    }
}
