package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many attended an event. Each number of people is weighed by what stands around it: a word of attending, an audience that
 * was addressed, how near it is to the sentence that tells of the event. The words are in {@code attendance.csv}.
 */
final class Headcount {

    private static final WordTable WORDS = WordTable.of(Headcount.class, "attendance.csv");

    /** Below it a number of people is of something else. */
    private static final double BAR = 2;
    /** Words before a number that may tell whose it is, and behind it what they did. */
    private static final int BEFORE = 7;

    private static final int BEHIND = 12;
    /** Fewer are named, more are a crowd that nobody counted. */
    private static final int LEAST = 3;

    private static final int MOST = 100_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:(–]");
    private static final Pattern VAGUE = Pattern.compile("(?:belas|puluh|ratus|ribu)an");

    private final Story story;
    private final Predicate<Story.Sentence> about;

    /** @param about which sentences tell of the event */
    Headcount(Story story, Predicate<Story.Sentence> about) {
        this.story = story;
        this.about = about;
    }

    /**
     * The first number that surely tells of those who attended, or null.
     *
     * @param event index of the sentence that tells of the event, or -1
     */
    @Nullable
    Integer of(int event) {
        boolean attendedBefore = false;
        for (Story.Sentence sentence : story.sentences()) {
            boolean near = event >= 0 && Math.abs(sentence.index() - event) <= 1;
            if (!sentence.headline() && about.test(sentence)) {
                for (Mention<Quantity> number : Story.within(story.reading().numbers(), sentence.span())) {
                    if (countable(number) && sum(number, sentence.span(), near, attendedBefore) >= BAR) {
                        return (int) number.value().value();
                    }
                }
            }
            attendedBefore = has("attending", lower(sentence.span()));
        }
        return null;
    }

    private boolean countable(Mention<Quantity> number) {
        Quantity quantity = number.value();
        return quantity.kind() == Quantity.Kind.COUNT
                && quantity.value() >= LEAST
                && quantity.value() < MOST
                && !VAGUE.matcher(number.span().of(story.lower())).find();
    }

    private double sum(Mention<Quantity> number, Span sentence, boolean near, boolean attendedBefore) {
        String before = tail(lower(new Span(sentence.start(), number.span().start())));
        String behind = head(lower(new Span(number.span().end(), sentence.end())));
        boolean people = people(behind); // "30 pendamping korban" attend, of "30 kasus" nobody does
        if (!people && has("other", first(behind, 2))) {
            return 0;
        }
        boolean bare = behind.isBlank();
        boolean attended = has("attending", before) || has("attending", behind);
        boolean told = attended || has("attending", lower(sentence));
        boolean summed = amount(before) && has("attending", before); // "peserta yang berjumlah 17 duduk …"
        double sum = people || summed || bare && attended ? 1 : -2;
        boolean whole = has("whole", before) && (told || attendedBefore); // "… dari tujuh desa, seluruhnya 52 orang"
        sum += attended || whole ? 1 : told ? 0.4 : 0;
        sum += addressed(before) && (near || attended) ? 0.8 : 0;
        sum += amount(before) ? 0.3 : 0;
        sum += near ? 0.3 : 0;
        sum += attendedBefore && !told ? 0.5 : 0;
        sum -= has("other", before) || has("other", beyond(clause(behind))) ? 0.6 : 0;
        return sum;
    }

    /** "35 ibu", "105 wakil organisasi", "30 dari 40 calon kader" */
    private static boolean people(String behind) {
        Matcher word = WORD.matcher(behind);
        if (!word.find()) {
            return false;
        }
        if (word.group().equals("dari")) {
            return word.find() && is("people", word.group());
        }
        return is("people", word.group()) && word.start() <= 2;
    }

    /** Right before the number, but for words of amount. */
    private static boolean addressed(String before) {
        String last = lastButAmounts(before);
        return last != null && is("audience", last);
    }

    private static boolean amount(String before) {
        String last = null;
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            last = word.group();
        }
        return last != null && is("amount", last);
    }

    private static @Nullable String lastButAmounts(String before) {
        String last = null;
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            last = is("amount", word.group()) ? last : word.group();
        }
        return last;
    }

    private static String first(String text, int words) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        for (int i = 0; i < words && word.find(); i++) {
            end = word.end();
        }
        return text.substring(0, end);
    }

    /** "45 peserta, termasuk ayah korban", "45 peserta; 12 kasus dibahas": what is told next is of something else. */
    private static String clause(String behind) {
        Matcher end = CLAUSE_END.matcher(behind);
        return end.find() ? behind.substring(0, end.start()) : behind;
    }

    /** What follows the words for the people themselves. */
    private static String beyond(String behind) {
        return behind.substring(first(behind, 2).length(), first(behind, 5).length());
    }

    private static String head(String text) {
        return first(text, BEHIND);
    }

    private static String tail(String text) {
        int at = text.length();
        for (int i = 0; i < BEFORE && at > 0; i++) {
            at = Math.max(0, text.lastIndexOf(' ', at - 2) + 1);
        }
        return text.substring(at);
    }

    private static boolean has(String sort, String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (is(sort, word.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String sort, String word) {
        return WORDS.of(sort).contains(word);
    }

    private String lower(Span span) {
        return story.lower().substring(span.start(), span.end());
    }
}
