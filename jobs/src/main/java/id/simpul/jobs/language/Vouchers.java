package id.simpul.jobs.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of its own words: who holds an office, what is a place or a thing, which capitals abbreviate something,
 * which words it writes small. A string taken out of a document is vouched for by the document too.
 *
 * @param offices words of the names of people in office, in lower case
 * @param things names of places, bodies and things, in lower case
 * @param acronyms as written
 * @param letters capitals that stand for somebody, as written
 * @param words that the text writes in lower case
 * @param foreign whether the text is of a language whose words we don't know: there no name is hidden for want of a voucher
 * @param outer of the document that the text was taken out of
 */
record Vouchers(
        Set<String> offices,
        Set<String> things,
        Set<String> acronyms,
        Set<String> letters,
        Set<String> words,
        boolean foreign,
        @Nullable Vouchers outer) {

    /** Of a document that nothing is known of yet. */
    static Vouchers document(boolean foreign) {
        return new Vouchers(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), foreign, null);
    }

    /** Of a string of it. */
    Vouchers within() {
        return new Vouchers(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), foreign, this);
    }

    /** Vouches for an official's name. */
    void official(String name) {
        Wording words = new Wording(name);
        for (int i = 0; i < words.size(); i++) {
            offices.add(words.folded(i));
        }
    }

    /** Vouches for the name of a place, a body or a thing. */
    void named(String thing) {
        things.add(thing.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " "));
    }

    boolean office(String folded) {
        return offices.contains(folded) || outer != null && outer.office(folded);
    }

    boolean thing(String folded) {
        return things.contains(folded) || outer != null && outer.thing(folded);
    }

    boolean acronym(String written) {
        return acronyms.contains(written) || outer != null && outer.acronym(written);
    }

    boolean letter(String written) {
        return letters.contains(written) || outer != null && outer.letter(written);
    }

    boolean word(String folded) {
        return words.contains(folded) || outer != null && outer.word(folded);
    }
}
