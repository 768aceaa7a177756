package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many attended an event, and which bodies. */
final class Attendance {

    private static final String PEOPLE =
            "orang|peserta|undangan|siswa|siswi|pelajar|mahasiswa|warga|anggota|pendamping|perwakilan|kader|guru|ibu|perempuan|anak|petugas|kepala|tamu|aparat|relawan|pemuda|remaja|santri|tokoh|aktivis|fasilitator|konselor|pengelola|pengurus|utusan|operator|penyuluh|pekerja|calon";
    private static final Pattern COUNTED =
            Pattern.compile("^\\s*(?:dari \\d{1,4} )?(?:calon |perwakilan )?(?:" + PEOPLE + ")(?!\\p{L})");
    private static final Pattern ATTENDING = Pattern.compile(
            "(?<!\\p{L})(?:diikuti|dihadiri|mengikuti(?:nya)?|menghadiri(?:nya)?|hadir|peserta|pesertanya|disaksikan|memadati|melibatkan)(?!\\p{L})");
    private static final Pattern LIST = Pattern.compile(
            "(?<!\\p{L})(?:terdiri (?:dari|atas)|dari unsur|dari|dihadiri(?: oleh)?|diikuti(?: oleh)?|unsur)\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:oleh|para|unsur|perwakilan|beberapa|sejumlah|dari|serta|dan|pimpinan|juga|turut|masing-masing)\\s+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*,\\s*(?:dan |serta |hingga )?|\\s+(?:serta|hingga|dan juga)\\s+|\\s+dan\\s+(?=\\p{Lu})");

    /** "pengelola … yang berjumlah 40 orang", where the sentence speaks of attending. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\p{L})(?:yang )?(?:berjumlah|sejumlah|sebanyak|total|yakni|yaitu|mencapai)(?: kurang lebih| lebih kurang| sekitar)?\\s+$");
    /** "… sehingga seluruhnya berjumlah 52 orang", behind a sentence that speaks of attending. */
    private static final Pattern SUMMED = Pattern.compile(
            "(?<!\\p{L})(?:seluruhnya|semuanya|keseluruhan|totalnya|total|jumlahnya)(?: peserta| pesertanya)?(?: berjumlah| ada| mencapai| sebanyak)?(?: kurang lebih| lebih kurang| sekitar)?\\s+$");

    /** "… kepada 50 pelajar", in the sentence that tells of the event. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})(?:kepada|bagi|untuk|melatih|membekali|mengumpulkan|menghadirkan|mengundang|terhadap)\\s+(?:sebanyak |sejumlah )?$");

    private static final Pattern TAUGHT = Pattern.compile("(?<!\\p{L})(?:dilatih|dibekali|diberi)(?!\\p{L})");

    private final Story story;
    private final Predicate<Story.Sentence> about;

    /** @param about which sentences tell of the event */
    Attendance(Story story, Predicate<Story.Sentence> about) {
        this.story = story;
        this.about = about;
    }

    /** The first number of those who attended, or null. */
    @Nullable
    Integer count() {
        return count(-1);
    }

    /**
     * As {@link #count()}.
     *
     * @param event index of the sentence that tells of the event: it may tell whom it was for ("kepada 50 pelajar")
     */
    @Nullable
    Integer count(int event) {
        boolean toldBefore = false;
        for (Story.Sentence sentence : story.sentences()) {
            boolean told = ATTENDING.matcher(lower(sentence.span())).find();
            boolean near = event >= 0 && Math.abs(sentence.index() - event) <= 1;
            if (!sentence.headline() && about.test(sentence) && (told || near || toldBefore)) {
                for (Mention<Quantity> number : Story.within(story.reading().numbers(), sentence.span())) {
                    boolean counted = told && attending(number, sentence.span())
                            || near && addressed(number, sentence.span())
                            || toldBefore && summed(number, sentence.span());
                    if (counted) {
                        return (int) number.value().value();
                    }
                }
            }
            toldBefore = told;
        }
        return null;
    }

    private boolean addressed(Mention<Quantity> number, Span sentence) {
        String lead = tail(lower(new Span(sentence.start(), number.span().start())));
        String behind = behind(number, sentence);
        return countable(number)
                && COUNTED.matcher(behind).find()
                && (ADDRESSED.matcher(lead).find() || TAUGHT.matcher(behind).find());
    }

    private boolean summed(Mention<Quantity> number, Span sentence) {
        String lead = tail(lower(new Span(sentence.start(), number.span().start())));
        return countable(number)
                && COUNTED.matcher(behind(number, sentence)).find()
                && SUMMED.matcher(lead).find();
    }

    private String behind(Mention<Quantity> number, Span sentence) {
        int start = number.span().end();
        return lower(new Span(start, Math.min(sentence.end(), start + 40)));
    }

    private boolean countable(Mention<Quantity> number) {
        Quantity quantity = number.value();
        boolean countable =
                quantity.kind() == Quantity.Kind.COUNT && quantity.value() >= 3 && quantity.value() < 100_000;
        String written = number.span().of(story.lower());
        boolean vague = written.contains("puluhan")
                || written.contains("ratusan")
                || written.contains("belasan")
                || written.contains("ribuan");
        return countable && !vague;
    }

    private boolean attending(Mention<Quantity> number, Span sentence) {
        if (!countable(number)) {
            return false;
        }
        String behind = behind(number, sentence);
        String around = lower(new Span(sentence.start(), number.span().start()));
        boolean kasus = behind.startsWith(" kasus") || behind.startsWith(" korban");
        return !kasus
                && (COUNTED.matcher(behind).find() || behind.isBlank())
                && (ATTENDING.matcher(tail(around)).find()
                        || NUMBERED.matcher(tail(around)).find()
                        || ATTENDING
                                .matcher(behind + lower(new Span(number.span().end(), sentence.end())))
                                .find());
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - 60));
    }

    private String lower(Span span) {
        return story.lower().substring(span.start(), span.end());
    }

    /** The bodies listed as attending, as written. */
    List<String> bodies() {
        for (Story.Sentence sentence : story.sentences()) {
            String lower = lower(sentence.span());
            Matcher attending = ATTENDING.matcher(lower);
            if (sentence.headline() || !about.test(sentence) || !attending.find()) {
                continue;
            }
            Matcher list = LIST.matcher(lower).region(attending.start(), lower.length());
            int from = -1;
            while (list.find()) {
                from = list.end();
            }
            List<String> bodies =
                    from < 0 ? List.of() : split(story.of(sentence).substring(from));
            if (bodies.size() >= 2) {
                return bodies;
            }
        }
        return List.of();
    }

    private static List<String> split(String list) {
        List<String> bodies = new ArrayList<>();
        String plain = list.replaceAll("[.\\s]+$", "");
        for (String part : SEPARATOR.split(plain.substring(0, Math.min(plain.length(), 1000)))) {
            String body = part.strip();
            Matcher lead = LEAD.matcher(body);
            while (lead.find()) {
                body = body.substring(lead.end());
                lead = LEAD.matcher(body);
            }
            if (body.length() >= 3 && body.split(" ").length <= 10) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
