package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "… tutur Gubernur saat membuka rakor": who opens is told by the office alone; the story names the holder elsewhere. */
final class OfficeAlone {

    private static final String OFFICE =
            "(wakil gubernur|gubernur|wakil bupati|bupati|wakil wali ?kota|wali ?kota|wagub|wabup|wawali|wawako|wako|sekda|sekretaris daerah|camat|lurah|kapolres|kapolsek|kapolda|kepala dinas|kadis|kepala desa|kades|menteri)";

    private static final Pattern OPENS = Pattern.compile(
            "(?<!\\p{L})" + OFFICE
                    + "(?: \\p{L}{2,14}){0,2}? (?:saat |ketika |sekaligus |yang |turut |langsung |resmi |secara resmi ){0,2}(?:membuka|memimpin)(?!\\p{L})"
                    + "(?= (?:secara|acara|kegiatan|rapat|rakor|sosialisasi|workshop|pelatihan|bimtek|seminar|diskusi|fgd|forum|langsung|resmi|dengan))");
    private static final Pattern OPENED = Pattern.compile(
            "(?<!\\p{L})(?:dibuka|dipimpin)(?: secara resmi| langsung| resmi){0,2}(?: oleh)? " + OFFICE + "(?!\\p{L})");

    private final Story story;

    OfficeAlone(Story story) {
        this.story = story;
    }

    /** Whom the story names as holder of the office that a sentence says opened or led; nobody where it names none or several. */
    Optional<Mention<Official>> chair(Span sentence, List<Mention<Official>> people) {
        for (Pattern pattern : List.of(OPENED, OPENS)) {
            Matcher told = pattern.matcher(story.lower())
                    .region(sentence.start(), sentence.end())
                    .useTransparentBounds(true);
            if (told.find() && alone(told.start(1), told.end(1), people)) {
                return holder(norm(told.group(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean alone(int from, int to, List<Mention<Official>> people) {
        Span office = new Span(from, to);
        return people.stream().noneMatch(person -> person.span().overlaps(office));
    }

    private Optional<Mention<Official>> holder(String office) {
        Mention<Official> holder = null;
        for (Mention<Official> person : story.reading().people()) {
            String role = person.value().role();
            if (role == null || !norm(role.toLowerCase(Locale.ROOT)).startsWith(office)) {
                continue;
            }
            if (holder != null && !holder.value().name().equals(person.value().name())) {
                return Optional.empty();
            }
            holder = person;
        }
        return Optional.ofNullable(holder);
    }

    /** One spelling, without "Pj." and the like. */
    private static String norm(String office) {
        String plain =
                office.replaceFirst("^(?:pj|pjs|plt|plh|penjabat)\\.? ", "").replace("walikota", "wali kota");
        return switch (plain) {
            case "wagub" -> "wakil gubernur";
            case "wabup" -> "wakil bupati";
            case "wawali", "wawako" -> "wakil wali kota";
            case "wako" -> "wali kota";
            case "sekda" -> "sekretaris daerah";
            case "kadis" -> "kepala dinas";
            case "kades" -> "kepala desa";
            default -> plain;
        };
    }
}
