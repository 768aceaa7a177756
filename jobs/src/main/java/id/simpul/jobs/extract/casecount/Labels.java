package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;

/** Labels that make a number without a noun a part of the total: "Perkawinan anak 19, Ende 57, 21 sudah P21, 31 dari Sikka". */
final class Labels {

    /** Words that may stand between a label and its number. */
    private static final Set<String> FILLERS = Set.of(
            "(",
            ":",
            "=",
            "sudah",
            "telah",
            "tinggal",
            "ada",
            "sebanyak",
            "sejumlah",
            "hanya",
            "cuma",
            "baru",
            "saja",
            "masuk",
            "sekitar",
            "yang",
            "menjadi",
            "mencapai",
            "tercatat",
            "dengan",
            "jumlahnya",
            "angkanya",
            "nya",
            "berjumlah",
            "hingga");

    private static final int MOST_FILLERS = 2;

    /** Words between a number and its outcome. */
    private static final Set<String> AUXILIARIES =
            Set.of("sudah", "telah", "masih", "sedang", "naik", "berhasil", "akhirnya", "lagi");

    /** Words between a number and whom it was done to. */
    private static final Set<String> SUFFERED = Set.of("terhadap", "menimpa", "dialami", "pada", "korban", "korbannya");

    private static final Set<String> FROM = Set.of("dari", "asal", "berasal");

    private final Scene scene;
    private final TokenList tokens;

    Labels(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether a label stands beside a number that the total can hold; a time may have more. */
    boolean beside(Candidate candidate, Count total) {
        boolean held = candidate.value() <= total.candidate().value();
        int behind = tokens.from(candidate.body().end());
        return dated(candidate) || held && (before(candidate) || behind(behind));
    }

    /** Whether what stands behind a number is its label: an outcome, "di antaranya", or where it comes from. */
    boolean behind(int token) {
        return among(token) || outcome(token) || placed(token) || suffered(token);
    }

    /** "521 kasus … dan 403 terhadap perempuan". */
    private boolean suffered(int token) {
        return SUFFERED.contains(tokens.word(token))
                && scene.groups(tokens.at(token + 1).span()).stream().anyMatch(term -> term.first() == token + 1);
    }

    private boolean among(int token) {
        return tokens.word(token).equals("di") && tokens.word(token + 1).equals("antaranya")
                || tokens.word(token).equals("diantaranya");
    }

    private boolean outcome(int token) {
        int at = token;
        while (at < token + 2 && AUXILIARIES.contains(tokens.word(at))) {
            at++;
        }
        int first = at;
        return at > token
                        && scene.statuses(tokens.at(at).span()).stream()
                                .anyMatch(term -> term.first() <= first && first < term.behind())
                || at == token && scene.statuses(tokens.at(at).span()).stream().anyMatch(term -> term.first() == first);
    }

    private boolean placed(int token) {
        int at = token;
        while (at < token + 2 && FROM.contains(tokens.word(at))) {
            at++;
        }
        return at > token && !scene.regions(tokens.at(at).span()).isEmpty();
    }

    private boolean before(Candidate candidate) {
        Span number = candidate.number().span();
        Span left = candidate.left();
        return touches(scene.groups(left), number)
                || touches(scene.statuses(left), number)
                || touches(
                        scene.categories(left).stream()
                                .filter(term -> term.value().strength() == Categories.Strength.STRONG)
                                .toList(),
                        number)
                || scene.regions(left).stream().anyMatch(region -> touches(region.span(), number));
    }

    private boolean dated(Candidate candidate) {
        Span number = candidate.number().span();
        return scene.dates(candidate.left()).stream().anyMatch(date -> touches(date.span(), number));
    }

    private <T> boolean touches(List<Term<T>> terms, Span number) {
        return !terms.isEmpty() && touches(terms.get(terms.size() - 1).span(), number);
    }

    private boolean touches(Span label, Span number) {
        int at = tokens.from(number.start()) - 1;
        int from = tokens.from(label.end());
        int fillers = 0;
        while (at >= from
                && fillers < MOST_FILLERS
                && (FILLERS.contains(tokens.word(at))
                        || fillers > 0 && tokens.word(at).equals(","))) {
            at--;
            fillers++;
        }
        return label.end() <= number.start() && at < from;
    }
}
