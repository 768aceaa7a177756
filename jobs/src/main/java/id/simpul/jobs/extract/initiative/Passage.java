package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in its sentence.
 *
 * @param behind the sentence behind it, empty at the end
 * @param words the sentence in small letters, as long as the sentence
 */
record Passage(Reading reading, Named named, Span sentence, Span behind, String words) {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:meminta|diminta|minta|mendesak|perlu|harus|mendorong|diharapkan|berharap|agar|mengusulkan|paling sedikit|belum|setiap|dapat)\\b");

    /** "b. mengembangkan …": a duty in a list tells of nothing that was done. */
    private static final Pattern DUTY = Pattern.compile(
            "\\s*(?:\\(?[a-z0-9]{1,2}[.)]|[-–•])\\s{0,4}(?:mengembangkan|membentuk|menyusun|menyiapkan|melaksanakan|menyelenggarakan|membangun|menyediakan|memfasilitasi|pe[a-z]{2,12}an\\b).*",
            Pattern.DOTALL);

    private static final int LEAD = 60;

    static Passage of(Reading reading, Named named, Span sentence, Span behind) {
        return new Passage(reading, named, sentence, behind, fold(sentence.of(reading.text())));
    }

    static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('\t', ' ');
    }

    /** Where the name begins in {@link #words()}. */
    int start() {
        return named.core().start() - sentence.start();
    }

    /** Where it ends. */
    int end() {
        return Math.min(words.length(), named.span().end() - sentence.start());
    }

    String wordsBehind() {
        return fold(behind.of(reading.text()));
    }

    /** Whether the sentence asks for it, misses it, or makes it somebody's duty. */
    boolean wished() {
        return DUTY.matcher(words).matches()
                || ASKED.matcher(words.substring(Math.max(0, start() - LEAD), start()))
                        .find();
    }
}
