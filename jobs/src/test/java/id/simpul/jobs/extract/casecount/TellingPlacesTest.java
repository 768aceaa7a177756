package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Reading;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is credited with a number that a place is told to have recorded. */
class TellingPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kabupaten Belu mencatat 17 kasus KDRT pada 2023. Kapolres Sikka menyebutkan hal lain. | 17 null unknown",
                "Kabupaten Belu mencatat 17 kasus KDRT pada 2023. Polres Belu berharap warga tenang. | 17 null unknown",
                "Pada 2023 Kota Kupang juga melaporkan 23 kasus KDRT, sementara Polres Sikka sibuk. | 23 null unknown",
                "Sepanjang 2023, Kabupaten Ende telah mencatat 9 kasus KDRT. Polda NTT rapat. | 9 null unknown",
            })
    void anOfficeNamedLaterIsNot(String text, String told) {
        assertEquals(told, reporters(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kabupaten Belu mencatat 17 kasus KDRT pada 2023. Data itu disampaikan Polres Belu. | 17 Polres Belu police",
                "Kabupaten Ende mencatat 9 kasus KDRT pada 2023 menurut data Polres Ende. | 9 Polres Ende police",
                "Polres Belu mencatat 17 kasus KDRT di Kabupaten Belu pada 2023. | 17 Polres Belu police",
                "Data Polres Belu dibuka. Kabupaten Belu mencatat 17 kasus KDRT pada 2023. | 17 Polres Belu police",
                "Warga Kabupaten Belu melaporkan 17 kasus KDRT pada 2023. Polres Belu memeriksanya. | 17 Polres Belu police",
            })
    void anOfficeThatTheTextCreditsIs(String text, String told) {
        assertEquals(told, reporters(text));
    }

    private static String reporters(String text) {
        Reading reading = new Reading(new DocumentBuilder()
                .paragraph(text, null)
                .build("berita.txt", new Metadata(null, LocalDate.of(2024, 3, 16), null, null, null, "id")));
        return new CaseCounts()
                .extract(reading).stream()
                        .map(finding -> finding.fact())
                        .map(count -> count.value() + " " + count.reporter() + " "
                                + count.register().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
