package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in its sentence.
 *
 * @param behind the sentence behind it, empty at the end
 * @param words the sentence in small letters, as long as the sentence
 */
record Passage(Reading reading, Named named, Span sentence, Span behind, String words) {

    private static final WordTable WORDS = WordTable.of(Passage.class, "passage.csv");

    private static final Pattern ASKED = Pattern.compile("\\b" + WORDS.any("asked") + "\\b");

    /** "b. mengembangkan …": a duty in a list tells of nothing that was done. */
    private static final Pattern DUTY = Pattern.compile(
            "\\s*(?:\\(?[a-z0-9]{1,2}[.)]|[-–•])\\s{0,4}(?:(?!pengukuhan|peresmian|peluncuran|pencanangan|pelantikan)pe[a-z]{2,12}an\\b|"
                    + WORDS.any("duty") + ").*",
            Pattern.DOTALL);

    /** "kami rencanakan setiap kecamatan punya": a plan, whoever is to have it. */
    private static final Pattern PLANNED = Pattern.compile("\\brencanakan\\s(?:untuk\\s)?(?=setiap\\b)");

    private static final Pattern SAID = Pattern.compile(
            ",(\\s(?:kata|ujar|terang|jelas|tutur|lanjut|sambung|tambah|imbuh|ucap|sebut|papar|ungkap|tegas|beber|menurut)\\w{0,3}(?:\\s[\\p{L}.]{1,15}){0,3}),");

    private static final int LEAD = 60;

    /** Characters of headline and first sentence. */
    private static final int HEAD = 350;

    private static final Pattern BEFORE_NOW = Pattern.compile("\\b" + WORDS.any("before_now") + "\\b");

    /** Whoever hopes or urges does so at the head of a long sentence. */
    private static final Pattern URGED = Pattern.compile("\\b" + WORDS.any("urged") + "\\b");

    /** What is not a sentence but a page without full stops is looked at piece by piece. */
    private static final int LONGEST = 1500;

    static Passage of(Reading reading, Named named, Span whole, Span after) {
        Span name = named.core();
        boolean inside = whole.contains(name);
        Span sentence = whole.length() <= LONGEST
                ? whole
                : new Span(
                        inside ? Math.max(whole.start(), name.start() - LONGEST / 2) : whole.start(),
                        inside ? Math.min(whole.end(), name.end() + LONGEST / 2) : whole.start() + LONGEST);
        Span behind = after.length() <= LONGEST ? after : new Span(after.start(), after.start() + LONGEST);
        return new Passage(reading, named, sentence, behind, plain(fold(sentence.of(reading.text()))));
    }

    /** Without the commas around ", terang dia,": what stands around them is one clause. Nothing moves. */
    private static String plain(String words) {
        return SAID.matcher(words).replaceAll(" $1 ");
    }

    static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('\t', ' ');
    }

    /** The same of a body that is another than the name says. */
    Passage called(String what) {
        Named other = new Named(named.kind(), what, named.core(), named.span(), named.described());
        return new Passage(reading, other, sentence, behind, words);
    }

    /** The same sentence with another of its names. */
    Passage about(Named other) {
        return new Passage(reading, other, sentence, behind, words);
    }

    /** Where the name begins in {@link #words()}. */
    int start() {
        return named.core().start() - sentence.start();
    }

    /** Where it ends. */
    int end() {
        return Math.min(words.length(), named.span().end() - sentence.start());
    }

    /** Whether the sentence is the document's title: its first one, without a full stop. */
    boolean headline() {
        return sentence.start() == 0 && !words.endsWith(".");
    }

    /** Whether it is told at the head of the story, and not as something of before. */
    boolean leads() {
        return sentence.start() < HEAD && !BEFORE_NOW.matcher(words).find();
    }

    String wordsBehind() {
        return fold(behind.of(reading.text()));
    }

    /** The words without "rencanakan setiap" and what stands before it. */
    static String behindPlan(String lead) {
        Matcher planned = PLANNED.matcher(lead);
        return planned.find() ? lead.substring(planned.end() + "setiap".length()) : lead;
    }

    /** Whether it is an item of a list of duties. */
    boolean duty() {
        return DUTY.matcher(words).matches();
    }

    /** Whether the sentence asks for it, misses it, or makes it somebody's duty. */
    boolean wished() {
        String lead = words.substring(0, Math.max(0, Math.min(start(), words.length())));
        lead = behindPlan(lead);
        return duty()
                || URGED.matcher(lead).find()
                || ASKED.matcher(lead.substring(Math.max(0, lead.length() - LEAD)))
                        .find();
    }
}
