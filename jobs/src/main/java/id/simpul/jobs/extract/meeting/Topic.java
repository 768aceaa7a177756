package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Needles;
import java.util.List;

/** What Simpul is about: trafficking, violence, the protection of women and children, migrants. */
final class Topic {

    /** Also inside other words: "korbannya", "berperspektif gender". What holds a shorter one of them needs no row. */
    private static final Needles WORDS = new Needles(List.of(
            "perdagangan orang",
            "perdagangan manusia",
            "tppo",
            "trafficking",
            "traficking",
            "kekerasan",
            "kdrt",
            "pelecehan",
            "perlindungan saksi",
            "perlindungan pekerja",
            "pelindungan",
            "perempuan",
            "nikah dini",
            "pernikahan dini",
            "migran",
            "perundungan",
            "bullying",
            "eksploitasi",
            "uptd ppa",
            "p2tp2a",
            "patbm",
            "penyelundupan orang",
            "penyelundupan manusia",
            "nonprosedural",
            "deportasi",
            "korban",
            "gender",
            "anak"));

    private static final Needles ACRONYMS = new Needles(List.of("pmi", "cpmi", "tki", "tkw", "tpks"));

    private Topic() {}

    static boolean in(CharSequence lower) {
        return count(lower, 1) > 0;
    }

    /** How often the text speaks of it, counted up to the limit. */
    static int count(CharSequence lower, int limit) {
        int count = 0;
        int at = 0;
        while (count < limit && at < lower.length()) {
            String word = WORDS.at(lower, at, lower.length());
            word = word == null ? ACRONYMS.wordsAt(lower, at, lower.length()) : word;
            count += word == null ? 0 : 1;
            at += word == null ? 1 : word.length();
        }
        return count;
    }
}
