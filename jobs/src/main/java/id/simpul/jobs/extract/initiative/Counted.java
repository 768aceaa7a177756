package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many of a body there are, wherever its sentence tells it. */
final class Counted {

    private static final WordTable WORDS = WordTable.of(Counted.class, "counts.csv");

    /** "108 puspaga mengikuti rakor" */
    private static final Pattern ATTENDING =
            Pattern.compile("^(?:\\s\\([^)]{1,40}\\))?\\s(?:yang\\s|turut\\s){0,2}" + WORDS.any("attending") + "\\b");

    /** "diikuti 79 satgas" */
    private static final Pattern ATTENDED = Pattern.compile("\\b" + WORDS.any("attended")
            + "\\s(?:oleh\\s|sebanyak\\s|sekitar\\s|para\\s){0,2}\\S{1,12}\\s(?:orang\\s|anggota\\s)?$");

    private static final Pattern NATIONWIDE = Pattern.compile(
            "\\b(?:indonesia (?:sudah |telah |kini |baru |saat ini )*(?:memiliki|mempunyai|punya|terdapat|ada)|(?:di|se)(?:-| seluruh | )indonesia|secara nasional|tingkat nasional)\\b");

    /** Kabupaten and kota of the largest province. */
    private static final int MOST_REGENCIES = 38;

    private static final int REACH = 70;

    /** "12 aktivis PATBM": so many people, not so many places. */
    private static final Set<String> PERSONS = WORDS.of("persons");

    /** "telah dibentuk di", but not "memberi penyuluhan di": there it only works. */
    private static final Pattern TOLD_OF_PLACES = Pattern.compile(
            "\\s?(?:(?!mem(?!bentuk|iliki)|men|mel|mer|ber(?!diri|jalan|operasi)|sosialisasi|penyuluhan|turun|hadir|datang)\\S{1,14}\\s){0,5}(?:di|untuk|pada)\\s(?:\\S{1,9}\\s)?");

    private static final Pattern OF_PLACES = Pattern.compile(".{0,45}\\b" + WORDS.any("of_places") + "\\b.{0,25}");

    private Counted() {}

    /** "20 UPTD", "posko di 15 kecamatan", "9 sudah punya UPTD", "empat dari tujuh daerah … yang gugus tugasnya". */
    static @Nullable Coverage of(Passage passage) {
        Named named = passage.named();
        if (passage.words().startsWith("sub ", passage.start())
                || ATTENDED.matcher(passage.words()
                                .substring(
                                        0,
                                        Math.max(
                                                0,
                                                Math.min(
                                                        passage.start(),
                                                        passage.words().length()))))
                        .find()
                || ATTENDING.matcher(passage.words().substring(passage.end())).find()) {
            return null; // its parts; guests of a meeting
        }
        boolean persons = PERSONS.contains(passage.reading()
                .tokens()
                .word(passage.reading().tokens().from(named.core().start())));
        for (Coverage count :
                persons ? List.<Coverage>of() : Coverage.before(passage.reading(), named.core(), passage.sentence())) {
            if (count.count() > 1) {
                return count;
            }
        }
        Coverage told = Numbered.of(passage);
        if (told != null) {
            return told;
        }
        Coverage nearest = null;
        for (Coverage count : Coverage.in(passage.reading(), passage.sentence())) {
            int far = count.span().distance(named.span());
            if (far <= REACH
                    && belongs(count, passage)
                    && (nearest == null || far < nearest.span().distance(named.span()))) {
                nearest = count; // "48 kelurahan; 20 di antaranya"
            }
        }
        return nearest;
    }

    /** "di tingkat kabupaten/kota terhitung 197": no province has so many. */
    static boolean nationwide(Passage passage, Coverage count) {
        return count.count() > MOST_REGENCIES && passage.words().contains("tingkat kabupaten/kota")
                || count.count() > 1 && NATIONWIDE.matcher(passage.words()).find();
    }

    private static boolean belongs(Coverage count, Passage passage) {
        Span name = passage.named().span();
        boolean after = count.span().start() > name.start();
        int from =
                (after ? name.end() : count.span().end()) - passage.sentence().start();
        int to = (after ? count.span().start() : name.start())
                - passage.sentence().start();
        String between = passage.words().substring(Math.min(from, to), Math.max(from, to));
        return (after ? TOLD_OF_PLACES : OF_PLACES).matcher(between).matches()
                && (!after
                        || Named.find(passage.reading()
                                        .text()
                                        .substring(name.end(), count.span().start()))
                                .isEmpty());
    }
}
