package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.HashSet;
import java.util.Set;

/** Totals of all crimes, or of all matters of a court: "214 kasus tindak pidana", "19 perkara jinayah"; and what divides them. */
final class AllCrimes {

    /** Behind "tindak pidana" these say that no certain one is meant. */
    private static final Set<String> ANY = Set.of(
            ".",
            ",",
            "yang",
            "sepanjang",
            "selama",
            "di",
            "pada",
            "masuk",
            "umum",
            "konvensional",
            "tahun",
            "berjumlah",
            "sebanyak",
            "mencapai",
            "dengan",
            "dari",
            "ini",
            "itu",
            "tersebut");

    private static final Set<String> CRIMES = Set.of("jinayah", "jinayat", "kejahatan", "kriminal", "kriminalitas");

    private final Scene scene;
    private final Set<Long> told = new HashSet<>();

    AllCrimes(Scene scene) {
        this.scene = scene;
    }

    /** Whether the number counts crimes of every kind, or divides such a number without a form of its own. */
    boolean counts(Candidate candidate, Own own) {
        boolean all = !own.category().found() && (crimes(candidate.own()) || told.contains(candidate.value()));
        if (all) {
            told.add(candidate.value());
        }
        return all || !own.category().found() && !own.group().found() && divides(candidate);
    }

    private boolean crimes(Span stretch) {
        TokenList tokens = scene.tokens();
        for (int at = tokens.from(stretch.start());
                at < tokens.size() && tokens.at(at).span().start() < stretch.end();
                at++) {
            boolean pidana = tokens.word(at).equals("tindak")
                            && tokens.word(at + 1).equals("pidana")
                    || tokens.word(at).equals("perkara") && tokens.word(at + 1).equals("pidana");
            int behind = pidana ? at + 2 : CRIMES.contains(tokens.word(at)) ? at + 1 : -1;
            if (behind > 0
                    && (behind >= tokens.size()
                            || ANY.contains(tokens.word(behind))
                            || tokens.at(behind).isDigits())) {
                return true;
            }
        }
        return false;
    }

    /** "Dari 143 kasus itu, 66 penyelidikan, 12 penyidikan": its sentence points back to such a number. */
    private boolean divides(Candidate candidate) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        for (Mention<Quantity> number : scene.numbers(before)) {
            int first = scene.tokens().from(number.span().start());
            if (told.contains(number.value().value())
                    && scene.tokens().word(first - 1).equals("dari")) {
                return true;
            }
        }
        return false;
    }
}
