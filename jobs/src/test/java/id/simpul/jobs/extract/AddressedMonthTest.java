package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where only the address tells of a month, days without a year are of it, if their weekday agrees. */
class AddressedMonthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://setda.example/2019/05/sosialisasi/ | Rapat digelar Kamis (16/5). | 2019-05-16",
                "https://setda.example/2019/05/sosialisasi/ | Rapat digelar Selasa (30/4). | 2019-04-30",
                "https://setda.example/2019/05/sosialisasi/ | Rapat digelar Senin (16/5). | null",
                "https://setda.example/2019/05/sosialisasi/ | Rapat digelar Sabtu (16/11). | null",
                "https://setda.example/2019/05/sosialisasi/ | Rapat digelar Rabu (16/5/2018). | 2018-05-16",
                "https://setda.example/?p=201905 | Rapat digelar Kamis (16/5). | null",
                "https://setda.example/rubrik/2019/13/judul/ | Rapat digelar Kamis (16/5). | null"
            })
    void placesDaysInTheMonthOfTheAddress(String url, String text, String day) {
        Metadata metadata = new Metadata("Rapat", null, null, null, url, "id");
        Reading reading =
                new Reading(new DocumentBuilder().paragraph(text, null).build("rapat.txt", metadata));
        assertEquals(
                day,
                reading.dates().stream()
                        .map(date -> String.valueOf(date.value().start()))
                        .collect(Collectors.joining(" ")),
                text);
    }
}
