package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "… tutur Gubernur saat membuka rakor": who opens is told by the office alone; the story names the holder elsewhere. */
final class OfficeAlone {

    private static final WordTable WORDS = WordTable.of(OfficeAlone.class, "offices.csv");

    /** An office and the capitalised or joining words behind it that tell of what. */
    private static final Pattern OFFICE =
            Pattern.compile("(?<![\\p{L}-])(?:" + WORDS.any("acting") + " )?" + WORDS.any("office") + "(?!\\p{L})");

    /** "istri Bupati", "Kantor Camat", "mewakili Gubernur": not the holder. */
    private static final Pattern NOT_THE_HOLDER = Pattern.compile("(?<!\\p{L})" + WORDS.any("not_the_holder") + " $");

    /** What may stand between an office and a verb: what it is the office of, no other verb. */
    private static final Pattern OF_WHAT = Pattern.compile(
            "((?:[ ,]+(?!(?:me(?!nteri)|ber(?!encana)|di(?!nas|rektorat|strik)|ter(?!padu))\\p{Ll}{3,}|(?:di|kepada|untuk|oleh|dari|bersama)\\b)[\\p{L}\\p{N}().&/-]+){0,12}?),? (?:(?:saat|ketika|sekaligus|yang|turut|langsung|resmi|secara|kemudian|lalu|juga|pun) ){0,4}$");

    /** What stands between "dibuka" and an office. */
    private static final Pattern ADVERBS =
            Pattern.compile("(?: secara resmi| langsung| resmi| kembali| juga| kemarin)*(?: oleh)?[ :]{1,2}");

    private static final Pattern BEHIND_OFFICE = Pattern.compile("(?: \\(?[\\p{L}\\p{N}&-]+\\)?){0,12}");

    private static final int LONGEST = 150;
    private static final int LEAD = 16;

    /** Abbreviated offices; acting in one is written out as nothing. */
    private static final Map<String, String> WRITTEN_OUT = writtenOut();

    /** Words by which an office with many duties is known: "kepala dinas pemberdayaan …". */
    private static final int ENOUGH = 3;

    private final Story story;

    OfficeAlone(Story story) {
        this.story = story;
    }

    /** The holder of the office that stands right behind words of opening; or null. */
    @Nullable
    Mention<Official> behind(int end, Span sentence, List<Mention<Official>> people) {
        Matcher between = ADVERBS.matcher(story.lower()).region(end, sentence.end());
        if (!between.lookingAt()) {
            return null;
        }
        Matcher office = OFFICE.matcher(story.lower())
                .region(between.end(), sentence.end())
                .useTransparentBounds(true);
        if (!office.lookingAt() || !alone(new Span(office.start(), office.end()), people)) {
            return null;
        }
        Matcher what = BEHIND_OFFICE.matcher(story.lower()).region(office.end(), sentence.end());
        return holder(new Span(office.start(), what.lookingAt() ? what.end() : office.end()));
    }

    /** The office without a name that does what a verb says, up to the verb; or null. */
    @Nullable
    Span last(int from, int verb, List<Mention<Official>> people) {
        Matcher office = OFFICE.matcher(story.lower())
                .region(Math.max(from, verb - LONGEST), verb)
                .useTransparentBounds(true);
        Span last = null;
        while (office.find()) {
            Span found = new Span(office.start(), office.end());
            String lead = story.lower().substring(Math.max(from, office.start() - LEAD), office.start());
            Matcher what = OF_WHAT.matcher(story.text()).region(office.end(), verb);
            boolean does = alone(found, people) && !NOT_THE_HOLDER.matcher(lead).find() && what.matches();
            last = does && last == null ? new Span(office.start(), what.end(1)) : last;
        }
        return last;
    }

    private static boolean alone(Span office, List<Mention<Official>> people) {
        return people.stream().noneMatch(person -> person.span().overlaps(office));
    }

    /** Whom the story names as holder of the office that a stretch begins with; null where it names none, or several alike. */
    @Nullable
    Mention<Official> holder(Span stretch) {
        List<String> office = words(stretch.of(story.lower()));
        Map<String, Mention<Official>> holders = new HashMap<>();
        int most = 0;
        for (Mention<Official> person : story.reading().people()) {
            String role = person.value().role();
            int alike = role == null ? 0 : alike(office, words(role.toLowerCase(Locale.ROOT)));
            if (alike > most) {
                holders.clear();
                most = alike;
            }
            if (alike > 0 && alike == most) {
                holders.putIfAbsent(person.value().name(), person);
            }
        }
        return holders.size() == 1 ? holders.values().iterator().next() : null;
    }

    /** How many words two offices share from the first on, or all of the shorter one's; 0 where they are not one office. */
    private static int alike(List<String> office, List<String> role) {
        int shared = 0;
        while (shared < office.size()
                && shared < role.size()
                && office.get(shared).equals(role.get(shared))) {
            shared++;
        }
        boolean prefix = shared == role.size() || shared == office.size();
        boolean inside = shared > 0 && office.containsAll(role);
        return role.isEmpty() || !prefix && !inside && shared < ENOUGH ? 0 : Math.max(shared, inside ? role.size() : 0);
    }

    private static Map<String, String> writtenOut() {
        Map<String, String> written = new HashMap<>();
        for (Map<String, String> row :
                CsvResource.of(OfficeAlone.class, "offices.csv").named()) {
            String out = row.getOrDefault("written_out", "");
            if (!out.isEmpty()) {
                for (String word : row.getOrDefault("words", "").split("\\|")) {
                    written.put(word, out);
                }
            }
        }
        WORDS.of("acting").forEach(word -> written.put(word, ""));
        return Map.copyOf(written);
    }

    /** Written out, without "Pj." and the like. */
    private static List<String> words(String office) {
        StringBuilder written = new StringBuilder();
        for (String word : office.split("[^\\p{L}\\p{N}]+")) {
            written.append(WRITTEN_OUT.getOrDefault(word, word)).append(' ');
        }
        return List.of(written.toString().strip().split(" +"));
    }
}
