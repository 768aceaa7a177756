package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "… berkomitmen untuk:" and the points below it: each is an outcome of the kind that leads to them. Fed in reading order. */
final class OutcomeList {

    private static final Pattern LEADS = Pattern.compile(":\\s*$");
    private static final Pattern HEADS = Pattern.compile(
            "(?:isi|butir|poin|point|hasil|rumusan)(?:nya)?(?!\\p{L}).{0,60}(?:deklarasi|kesepakatan|komitmen|rekomendasi|ikrar|keputusan|rapat|kesepahaman)|(?:kesepakatan|komitmen|rekomendasi|keputusan) (?:itu|tersebut|bersama)|(?<!\\p{L})(?:berkomitmen|berikrar|menyepakati|sepakat|disepakati|merekomendasikan)(?!\\p{L})");
    private static final Pattern POINT = Pattern.compile(
            "^\\s*(?:[-–•*·]|\\(?\\d{1,2}[.)]|\\(?[a-h][.)]|pertama,|kedua,|ketiga,|keempat,|kelima,)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDED = Pattern.compile("rekomendasi");
    private static final Pattern PROMISED = Pattern.compile("komitmen|ikrar|deklarasi");
    private static final int FEWEST_WORDS = 4;

    private final Story story;
    private @Nullable OutcomeType leading;

    OutcomeList(Story story) {
        this.story = story;
    }

    /**
     * What a sentence is as a point of a list; null where it is none.
     *
     * @param type of the outcome that the sentence tells by itself, or null
     */
    @Nullable
    OutcomeType item(Sentence sentence, @Nullable OutcomeType type) {
        String text = story.of(sentence);
        if (LEADS.matcher(text).find()) {
            leading = leading(text.toLowerCase(java.util.Locale.ROOT), type);
            return null;
        }
        boolean point = leading != null && POINT.matcher(text).lookingAt();
        if (!point) {
            leading = null;
        }
        return point && Story.words(bare(sentence)) >= FEWEST_WORDS ? leading : null;
    }

    /** The point without its number or dash. */
    String bare(Sentence sentence) {
        return POINT.matcher(story.of(sentence)).replaceFirst("").strip();
    }

    private static @Nullable OutcomeType leading(String lower, @Nullable OutcomeType type) {
        boolean decided =
                type == OutcomeType.AGREEMENT || type == OutcomeType.COMMITMENT || type == OutcomeType.RECOMMENDATION;
        if (decided) {
            return type;
        }
        if (!HEADS.matcher(lower).find()) {
            return null;
        }
        return RECOMMENDED.matcher(lower).find()
                ? OutcomeType.RECOMMENDATION
                : PROMISED.matcher(lower).find() ? OutcomeType.COMMITMENT : OutcomeType.AGREEMENT;
    }
}
