package id.simpul.jobs.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How stories tell of events, a line each in {@code meeting_examples.txt}. */
class MeetingExamplesTest {

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        String[] story = sides[0].split("\\|", 3);
        assertEquals(sides[1].strip(), told(document(story[0].strip(), story[1].strip(), story[2])), sides[0]);
    }

    static Stream<String> examples() {
        try (InputStream in = MeetingExamplesTest.class.getResourceAsStream("meeting_examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String published, String title, String text) {
        DocumentBuilder builder = new DocumentBuilder().heading(title, 1, null);
        text.strip()
                .lines()
                .flatMap(line -> Stream.of(line.split("¶")))
                .forEach(paragraph -> builder.paragraph(paragraph.strip(), null));
        return builder.build("berita.html", new Metadata(title, LocalDate.parse(published), null, null, null, "id"));
    }

    private static String told(Document document) {
        return new Meetings()
                .extract(new Reading(document)).stream()
                        .map(Finding::fact)
                        .map(MeetingExamplesTest::line)
                        .collect(Collectors.joining("; "));
    }

    private static String line(Meeting meeting) {
        LocalDate start = meeting.dateStart();
        LocalDate end = meeting.dateEnd();
        String day = start == null ? "-" : start.equals(end) ? start.toString() : start + ".." + end;
        String chairs = meeting.chairedBy().stream().map(Person::name).collect(Collectors.joining(", "));
        return Fact.code(meeting.meetingKind()) + " " + day + " " + orDash(meeting.region()) + " | "
                + orDash(meeting.venue()) + " | " + (chairs.isEmpty() ? "-" : chairs) + " | "
                + orDash(meeting.participantsCount());
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
