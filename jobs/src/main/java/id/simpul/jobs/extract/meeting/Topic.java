package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Needles;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
            "anak",
            "migrasi aman",
            "perkosa",
            "pemerkosa",
            "kawin tangkap",
            "kawin paksa",
            "pekerja rumah tangga",
            "buruh migran",
            "luar negeri",
            "puspaga",
            "gugus tugas",
            "shelter",
            "rumah aman",
            "femisida",
            "parenting",
            "pengasuhan"));

    /** What is about it by itself: "anak" and "perempuan" also play football. */
    private static final Needles PROPER = new Needles(List.of(
            "perdagangan orang",
            "perdagangan manusia",
            "perdagangan anak",
            "perdagangan perempuan",
            "tppo",
            "trafficking",
            "traficking",
            "trafiking",
            "kekerasan",
            "kdrt",
            "pelecehan",
            "pencabulan",
            "cabul",
            "perkosa",
            "pemerkosa",
            "rudapaksa",
            "sodomi",
            "inses",
            "femisida",
            "kawin tangkap",
            "kawin paksa",
            "perbudakan",
            "penjualan orang",
            "pekerja rumah tangga",
            "buruh migran",
            "ke luar negeri",
            "di luar negeri",
            "saksi dan korban",
            "pendampingan korban",
            "korban kekerasan",
            "hari anak",
            "dilecehkan",
            "shelter",
            "asusila",
            "persetubuhan",
            "penganiayaan",
            "pemukulan",
            "pernikahan anak",
            "bawah umur",
            "anak korban",
            "perempuan korban",
            "perundungan",
            "bullying",
            "eksploitasi",
            "penelantaran",
            "lindungan anak",
            "lindungan perempuan",
            "lindungan saksi",
            "lindungan pekerja",
            "melindungi anak",
            "melindungi perempuan",
            "hak anak",
            "hak-hak anak",
            "hak perempuan",
            "layak anak",
            "ramah anak",
            "ramah perempuan",
            "peduli anak",
            "forum anak",
            "pekerja anak",
            "nikah dini",
            "nikahan dini",
            "nikahan anak",
            "nikahan usia",
            "perkawinan anak",
            "perkawinan usia",
            "perkawinan dini",
            "kawin anak",
            "dispensasi",
            "migran",
            "migrasi aman",
            "nonprosedural",
            "non prosedural",
            "nonprosedur",
            "tenaga kerja indonesia",
            "tenaga kerja wanita",
            "deportasi",
            "penyelundupan",
            "kekerasan seksual",
            "sekolah perempuan",
            "rumah aman",
            "haktp",
            "parenting",
            "pengasuhan",
            "patbm",
            "puspaga",
            "p2tp2a",
            "gugus tugas",
            "berhadapan dengan hukum",
            "kesetaraan gender",
            "keadilan gender",
            "pengarusutamaan gender",
            "responsif gender"));

    private static final Needles PROPER_ACRONYMS = new Needles(List.of(
            "pmi", "cpmi", "tki", "tkw", "tpks", "kla", "drppa", "ppa", "abh", "pug", "kbgo", "sppa", "pkdrt", "sbmi"));

    private static final int NEAR = 2;
    private static final int TITLE = 200;

    private static final Needles ACRONYMS = new Needles(List.of("pmi", "cpmi", "tki", "tkw", "tpks"));

    private Topic() {}

    /**
     * Whether an event is about it: its sentence, the ones around it or the title say so, or the story twice; the name of a
     * department for women and children says nothing.
     */
    static boolean of(Story story, Story.Sentence event) {
        int all = 0;
        for (Story.Sentence sentence : story.sentences()) {
            int here = proper(story, sentence.span());
            boolean near = Math.abs(sentence.index() - event.index()) <= NEAR
                    || sentence.headline() && sentence.span().start() < TITLE;
            all += here;
            if (here > 0 && near || all >= 2) {
                return true;
            }
        }
        return all > 0 && count(story.lower(), MANY) >= MANY;
    }

    /** Bodies that have no other business. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:p2tp2a|uptd|upt|kpai|kpad|kppad|lpa|lpai|lpsk|komnas|bn?p[23]?(?:mi|tki)|p4mi|puspaga|puspa|patbm|forum anak|gugus tugas|satgas|unit ppa|sbmi|wcc|women|(?:solidaritas|koalisi|serikat|sekolah|aliansi|mitra|jaringan) perempuan|shelter|serikat buruh migran|ltsa)(?!\\p{L})");

    private static final int MANY = 8;

    private static int proper(Story story, Span sentence) {
        List<Span> bodies = new ArrayList<>();
        Story.within(story.reading().agencies(), sentence).stream()
                .filter(body -> !OWN.matcher(body.value().name()).find())
                .forEach(body -> bodies.add(body.span()));
        Story.within(story.reading().people(), sentence).forEach(person -> bodies.add(person.span()));
        int count = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            String word = PROPER.at(story.lower(), at, sentence.end());
            word = word == null ? PROPER_ACRONYMS.wordsAt(story.lower(), at, sentence.end()) : word;
            if (word != null) {
                Span hit = new Span(at, at + word.length());
                count += bodies.stream().noneMatch(body -> body.overlaps(hit)) ? 1 : 0;
            }
            at += word == null ? 1 : word.length();
        }
        return count;
    }

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
