package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ResourceBundle english = Messages.in("en").bundle();
    private final ResourceBundle indonesian = Messages.in("id").bundle();

    @Test
    void everyMessageIsThereInBothLanguages() {
        Set<String> keys = new TreeSet<>(english.keySet());
        assertEquals(keys, new TreeSet<>(indonesian.keySet()));
        for (String key : keys) {
            assertNotEquals("", indonesian.getString(key).strip(), key);
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : english.keySet()) {
            assertEquals(
                    new MessageFormat(english.getString(key), Locale.ENGLISH).getFormatsByArgumentIndex().length,
                    new MessageFormat(indonesian.getString(key), Locale.ENGLISH).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void whyAFileCannotBeHadIsToldInTheLanguage() {
        Messages messages = Messages.in("id");
        assertEquals("akses ditolak", messages.of(new AccessDeniedException("/data/keluar")));
        assertEquals("/data/keluar: itu bukan folder", messages.withPath(new NotDirectoryException("/data/keluar")));
        assertEquals(
                "/data/keluar: disk quota exceeded",
                messages.withPath(new FileSystemException("/data/keluar", null, "disk quota exceeded")));
        assertEquals("stream closed", messages.withPath(new IOException("stream closed")));
    }

    @Test
    void numbersAreWrittenInTheLanguage() {
        assertEquals("menunggu proses berikutnya: 1.200", Messages.in("id").get("run.waiting", 1200));
        assertEquals("waiting for the next run: 1,200", Messages.in("en").get("run.waiting", 1200));
    }

    @Test
    void theLanguageIsThatOfTheOptionThenOfTheEnvironment() {
        Map<String, String> environment = Map.of("LANG", "id_ID.UTF-8");
        assertEquals(
                indonesian.getString("failed"),
                Messages.of(null, environment).bundle().getString("failed"));
        assertEquals(
                english.getString("failed"),
                Messages.of("en", environment).bundle().getString("failed"));
        assertEquals(
                english.getString("failed"),
                Messages.of(null, Map.of()).bundle().getString("failed"));
    }
}
