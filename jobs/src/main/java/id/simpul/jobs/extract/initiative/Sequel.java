package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sentences behind a body's name go on to tell of it without naming it: its decree, who has one, who is next. */
final class Sequel {

    private static final WordTable WORDS = WordTable.of(Sequel.class, "sequel.csv");

    /** Sentences behind the name in which its decree may still be meant. */
    static final int REACH = 3;

    /** "SK-nya diteken wali kota tahun 2021" */
    private static final Pattern DECREE =
            Pattern.compile("\\b(?:sk|surat keputusan)(?:-nya|nya| pembentukannya| itu| tersebut)\\b.{0,40}\\b"
                    + WORDS.any("issued") + "\\b");

    /** "Baru sembilan yang melaporkan sudah punya": behind the number, to the end of the sentence. */
    private static final Pattern HAVE_IT = Pattern.compile(
            "(?:\\s" + WORDS.any("who_have_it")
                    + "){0,4}\\s(?:sudah|telah|yang)\\s(?:(?:punya|memiliki|mempunyai)(?:nya)?|membentuk(?:nya)?|terbentuk)[^\\p{L}]*");

    /** "Kecamatan A dan B akan menyusul pada November" */
    private static final Pattern NEXT =
            Pattern.compile("\\b(?:akan|bakal|segera|giliran)\\s(?:\\w{1,12}\\s){0,1}menyusul\\b");

    /** "lembaga layanan korban itu", "unit sejenis", "SK-nya" */
    private static final Pattern AGAIN = Pattern.compile(
            "(?<!\\p{L})(?:" + WORDS.any("again")
                    + "(?:nya(?!\\p{L})|\\s(?:(?!yang|di|dan|atau|untuk)[\\p{L}0-9]{2,14}\\s){0,4}?(?:itu|ini|tersebut|dimaksud|(serupa|sejenis|yang sama))(?!\\p{L}))|(?:sk|surat keputusan)(?:-nya|nya)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE);

    /** "Layanan dibuka sejak …" */
    private static final Pattern BARE = Pattern.compile(
            "[“\"]?(Layanan|Program|Aplikasi|Nomor|Kantor|Gedung|Unit|Lembaga|Posko|Fasilitas|Saluran) (?=(?:\\p{Ll}{2,8} ){0,2}(?:di|ter|ber|aktif)\\p{Ll}*)");

    private static final int MOST = 600;

    private static final int HEAD = 200;

    private final Territory territory;
    private final Roll roll;

    Sequel(Territory territory, Roll roll) {
        this.territory = territory;
        this.roll = roll;
    }

    /**
     * What a sentence that names nothing calls the body named last, or null where it doesn't speak of it: "layanan itu"; or a
     * verb at its head without a subject ("Dibentuk pada 2019").
     */
    static @Nullable Named again(Reading reading, Named named, Span sentence) {
        Span head = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + HEAD));
        Matcher again = AGAIN.matcher(head.of(reading.text()));
        if (again.find()) {
            Span place = new Span(sentence.start() + again.start(), sentence.start() + again.end());
            boolean alike = again.group(1) != null;
            return new Named(named.kind(), named.what() + (alike ? " elsewhere" : ""), place, place, false);
        }
        Matcher bare = BARE.matcher(head.of(reading.text()));
        if (bare.lookingAt()) {
            Span place = new Span(sentence.start() + bare.start(1), sentence.start() + bare.end(1));
            return new Named(named.kind(), named.what(), place, place, false);
        }
        return Elided.of(reading, named, sentence);
    }

    /** Whether what is told behind it can be of such a body. */
    static boolean followed(InitiativeKind kind) {
        return kind == InitiativeKind.TASK_FORCE
                || kind == InitiativeKind.SERVICE_UNIT
                || kind == InitiativeKind.HOTLINE
                || kind == InitiativeKind.INFORMATION_SYSTEM;
    }

    /**
     * Reads a sentence that names nothing.
     *
     * @param passage the body named last, with this sentence
     * @param away how many sentences behind the name, 1 for the next
     */
    void read(Passage passage, int away) {
        decree(passage);
        if (away == 1) {
            having(passage);
            following(passage);
        }
    }

    private void decree(Passage passage) {
        Matcher decree = DECREE.matcher(passage.words());
        if (decree.find()) {
            int at = passage.sentence().start() + decree.end();
            Timing told = Timing.nearest(passage.reading(), passage.sentence(), new Span(at, at));
            if (told.year() != null) {
                roll.add(passage, region(passage), told, null, null, List.of(), 0.7, "initiative.decree-of-it");
            }
        }
    }

    private void having(Passage passage) {
        Region region = region(passage);
        for (Mention<Quantity> number : Reading.in(passage.reading().numbers(), passage.sentence())) {
            int end = number.span().end() - passage.sentence().start();
            boolean have = end <= passage.words().length()
                    && number.value().kind() == Quantity.Kind.COUNT
                    && number.value().value() > 0
                    && number.value().value() < MOST
                    && HAVE_IT.matcher(passage.words().substring(end)).matches();
            Coverage count = new Coverage((int) number.value().value(), number.span(), Region.Level.REGENCY);
            if (have && region != null && count.fits(region)) {
                roll.add(passage, region, Timing.UNKNOWN, null, count, List.of(), 0.6, "initiative.counted");
            }
        }
    }

    private void following(Passage passage) {
        if (!NEXT.matcher(passage.words()).find()) {
            return;
        }
        Span sentence = passage.sentence();
        List<String> covered = territory.covered(sentence, sentence.start());
        Timing told = Timing.nearest(passage.reading(), sentence, new Span(sentence.end(), sentence.end()));
        if (covered.isEmpty() || told.year() == null) {
            return;
        }
        Named named = passage.named();
        Named others = new Named(named.kind(), named.what() + " to follow", named.core(), named.span(), false);
        Passage next = new Passage(passage.reading(), others, sentence, passage.behind(), passage.words());
        Coverage count = new Coverage(covered.size(), sentence, Region.Level.DESA);
        roll.add(next, region(passage), told, null, count, covered, 0.6, "initiative.planned");
    }

    /** The region that the sentence tells, else the document's. */
    private @Nullable Region region(Passage passage) {
        Span start = new Span(passage.sentence().start(), passage.sentence().start());
        return territory.of(start, passage.sentence());
    }
}
