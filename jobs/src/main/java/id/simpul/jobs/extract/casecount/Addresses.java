package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Addresses of offices: "Kantor UPTD PPA Kota Kendari, yang beralamat di Jalan Melati Nomor 5, Kelurahan …, Kecamatan …,
 * menerima". They tell where somebody sits, not where cases are, and their numbers count nothing. The address of a house, where
 * things happen, is none.
 */
final class Addresses {

    private static final Set<String> SEATED =
            Set.of("beralamat", "beralamatkan", "berkantor", "berkedudukan", "bermarkas", "berpusat", "berbasis");

    /** As those, of a house too: only behind the name of an office. */
    private static final Set<String> LYING = Set.of("berlokasi", "terletak", "berada", "bertempat");

    private static final Set<String> HOUSES = Set.of("kantor", "kantornya", "sekretariat", "sekretariatnya", "markas");

    /** What an address is written with besides names and numbers. */
    private static final Set<String> PARTS = Set.of(
            "di",
            "jalan",
            "jl",
            "jln",
            "no",
            "nomor",
            "rt",
            "rw",
            "km",
            "gang",
            "gg",
            "lorong",
            "blok",
            "lantai",
            "desa",
            "ds",
            "kelurahan",
            "kel",
            "kecamatan",
            "kec",
            "kabupaten",
            "kab",
            "kota",
            "provinsi",
            "prov",
            "kompleks",
            "komplek",
            "gedung",
            "dusun",
            "lingkungan",
            "kawasan",
            "tepatnya");

    private static final String MARKS = ",./-–()";

    /** Words between the office and the verb, at most. */
    private static final int NEAR = 4;

    /** Words of an address, at most. */
    private static final int LONGEST = 40;

    private final TokenList tokens;
    private final BitSet inside = new BitSet();

    Addresses(TokenList tokens, List<Mention<Agency>> agencies) {
        this.tokens = tokens;
        Stretches<Mention<Agency>> offices = new Stretches<>(agencies, Mention::span);
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            boolean seated = SEATED.contains(word);
            if ((seated || LYING.contains(word)) && ofOffice(at, offices)) {
                read(at + 1, offices);
            }
        }
    }

    /** Whether it stands in an address. */
    boolean at(Span span) {
        return inside.get(tokens.from(span.start()));
    }

    private boolean ofOffice(int verb, Stretches<Mention<Agency>> offices) {
        int from = Math.max(0, verb - NEAR);
        for (int at = verb - 1; at >= from; at--) {
            String word = tokens.word(at);
            if (word.equals(".") || at > 0 && tokens.at(at).kind() == Token.Kind.BREAK) {
                return false;
            }
            if (HOUSES.contains(word) || offices.any(tokens.at(at).span())) {
                return true;
            }
        }
        return false;
    }

    private void read(int from, Stretches<Mention<Agency>> offices) {
        int at = from;
        while (at < Math.min(from + LONGEST, tokens.size())
                && goesOn(at)
                && !offices.any(tokens.at(at).span())) {
            inside.set(at);
            at++;
        }
    }

    private boolean goesOn(int at) {
        Token token = tokens.at(at);
        if (token.isDigits()) {
            Token next = tokens.at(Math.min(at + 1, tokens.size() - 1));
            return !next.isWord() || next.capital() || PARTS.contains(next.word());
        }
        return token.isWord()
                ? token.capital() || PARTS.contains(token.word())
                : token.kind() == Token.Kind.MARK && MARKS.contains(token.word());
    }
}
