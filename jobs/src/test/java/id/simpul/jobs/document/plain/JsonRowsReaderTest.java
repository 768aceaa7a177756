package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsReaderTest {

    private final JsonRowsReader reader = new JsonRowsReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"kota\": \"Batam\", \"kasus\": 12}, {\"kota\": \"Bintan\", \"kasus\": null, \"tahun\": 2021}]",
                "{\"status\": true, \"hasil\": {\"data\": [{\"kota\": \"Batam\", \"kasus\": 12}, {\"kota\": \"Bintan\", \"tahun\": 2021}]}}"
            })
    void aListOfObjectsIsATable(String json) throws IOException {
        assertEquals(
                List.of(List.of("kota", "kasus", "tahun"), List.of("Batam", "12", ""), List.of("Bintan", "", "2021")),
                Texts.grid(Texts.read(reader, "a.json", json), 0));
    }

    @Test
    void otherJsonIsRefused() {
        assertThrows(UnreadableException.class, () -> Texts.read(reader, "a.json", "{\"pesan\": \"tidak ada\"}"));
    }
}
