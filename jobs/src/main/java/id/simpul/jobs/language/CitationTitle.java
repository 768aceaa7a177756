package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The title behind "tentang". Prose doesn't mark where it ends: a title in capitals or capitalised words ends before the first
 * small word that is no particle; one in small letters before the first word that begins another clause.
 *
 * @param end index of the token behind it
 */
record CitationTitle(String text, int end) {

    /** Words with which another line of a title page begins, unless the title leads on to them ("PADA DINAS SOSIAL"). */
    private static final Set<String> BODIES =
            Set.of("dinas", "badan", "dasar", "tujuan", "peran", "sekretariat", "bagian");

    /** Behind a comma a day of the telling. */
    private static final Set<String> DAYS = Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    /** Where people met to hear of it ("… di Kecamatan Medan Johor"): no title names the like. */
    private static final Set<String> VENUES =
            Set.of("kecamatan", "kelurahan", "gedung", "hotel", "aula", "kantor", "ruang", "balai", "jalan", "jl");

    private static final int MOST_TOKENS = 70;
    private static final int MOST_SMALL_WORDS = 12;
    private static final int LONGEST_SMALL = 30;
    /** "UU", "RAD": an abbreviation doesn't show that all of a title is in capitals. */
    private static final int LONGEST_SHORT = 5;
    /** Words from the type of an instrument to its number. */
    private static final int LONGEST_NAME = 12;

    /** Between the name of an instrument and what it is about. */
    private static final Set<String> NUMBERING =
            Set.of("nomor", "no", "tahun", "thn", ".", "/", "kabupaten", "kota", "provinsi");

    /** Kinds of region, which some write small inside a title of capitalised words. */
    private static final Set<String> KINDS = Set.of("kabupaten", "kota", "provinsi", "kecamatan", "desa");

    /** What some write small in a title of capitalised words. */
    private static final Set<String> SMALL_PAIRS =
            Set.of("tata kerja", "tata cara", "tata kelola", "uraian tugas", "rincian tugas");

    /** Who acts in the clause behind a title ("… tentang Perlindungan Anak, Pemerintah Daerah wajib …"). */
    private static final Set<String> ACTORS = Set.of(
            "pemerintah", "pemerintahan", "bupati", "gubernur", "wali", "walikota", "menteri", "negara", "setiap");

    /** The title that begins at a token, or null where none does. */
    static @Nullable CitationTitle at(CharSequence text, TokenList tokens, int first) {
        int from = first;
        while (tokens.at(from).kind() == Token.Kind.BREAK && from < first + 2 && from < tokens.size()
                || tokens.at(from).is(":")) {
            from++;
        }
        Token opening = tokens.at(from);
        if (!opening.isWord() && !opening.isDigits() || TitleWord.PARTICLE.is(opening.word())) {
            return null;
        }
        int end = opening.capital() ? capitalised(text, tokens, from) : small(text, tokens, from);
        return end <= from
                ? null
                : new CitationTitle(clean(tokens.span(from, end - 1).of(text)), end);
    }

    /** A title without "tentang", right behind the type: it ends before any word that begins another clause. */
    static @Nullable CitationTitle named(CharSequence text, TokenList tokens, int first) {
        CitationTitle title = at(text, tokens, first);
        int end = first;
        int number = title == null ? -1 : numberIn(tokens, first, title.end());
        while (title != null
                && end < title.end()
                && (number >= 0 && end >= number
                        || !(TitleWord.CLAUSE.is(tokens.word(end)) && !inItsRegion(tokens, end)
                                || tokens.at(end).is(",")
                                || TitleWord.HEADLINE.is(tokens.word(end))))) {
            end++;
        }
        while (end > first && TitleWord.PARTICLE.is(tokens.word(end - 1))) {
            end--;
        }
        return title == null || end == first
                ? null
                : new CitationTitle(clean(tokens.span(first, end - 1).of(text)), end);
    }

    /** Where the number of an instrument stands that the title names ("Perubahan atas Perda Nomor 2 Tahun 2017 tentang …"); -1 for none. */
    private static int numberIn(TokenList tokens, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if ((tokens.at(i).is("nomor") || tokens.at(i).is("no"))
                    && tokens.at(i + 1).isDigits()) {
                return i;
            }
        }
        return -1;
    }

    /** "Perizinan Berusaha di Daerah". */
    private static boolean inItsRegion(TokenList tokens, int i) {
        return tokens.at(i).is("di")
                && tokens.at(i + 1).is("daerah")
                && tokens.at(i + 1).capital();
    }

    private static int capitalised(CharSequence text, TokenList tokens, int from) {
        int end = from;
        boolean brief = tokens.at(from).span().length() <= LONGEST_SHORT;
        Token second = tokens.at(from + 1);
        boolean capitals =
                isCapitals(text, tokens.at(from)) && !(brief && !(second.isWord() && isCapitals(text, second)));
        for (int i = from; i < from + MOST_TOKENS && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.BREAK) {
                int next = tokens.at(i + 1).kind() == Token.Kind.BREAK ? i + 2 : i + 1;
                boolean runsOn = capitals
                        ? isCapitals(text, tokens.at(next))
                                && !TitleWord.NEXT_LINE.is(tokens.word(next))
                                && !(BODIES.contains(tokens.word(next)) && !TitleWord.PARTICLE.is(tokens.word(i - 1)))
                                && !TitleHeadings.begins(tokens, new TitleHeadings.Line(from, i, next))
                        : unfinished(tokens, i - 1, next);
                if (!runsOn) {
                    break;
                }
                i = next - 1;
            } else if (token.isWord()) {
                if (nested(tokens, i, from) || numbered(tokens, i) || capitals && signature(tokens, i)) {
                    break;
                }
                if (i > from
                        && (token.is("di") && VENUES.contains(tokens.word(i + 1)) || TitleHeadings.leaves(tokens, i))) {
                    break;
                }
                if (capitals && i > from && (token.is("salinan") || token.is("abstrak"))) {
                    break;
                }
                boolean joined = i > from && tokens.at(i - 1).isDash() && end >= i - 1 && touches(tokens, i);
                if (joined || token.capital() && !(capitals && !isCapitals(text, token))) {
                    end = i + 1;
                } else if (i > from && SMALL_PAIRS.contains(token.word() + " " + tokens.word(i + 1))) {
                    i++;
                    end = i + 1;
                } else if (!TitleWord.PARTICLE.is(token.word()) && !kindOfPlace(tokens, i) && !numbers(tokens, i, from)
                        || i - end >= 3) {
                    break;
                }
            } else if (token.isDigits()) {
                end = i + 1;
            } else if (!mark(text, tokens, i, from)) {
                break;
            } else if (token.is(")")) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a dash joins two halves of a word ("Perundang-undangan"). */
    private static boolean touches(TokenList tokens, int i) {
        return tokens.at(i - 1).span().end() == tokens.at(i).span().start()
                && tokens.at(i - 2).span().end() == tokens.at(i - 1).span().start();
    }

    /** Whether a line ends within a title: its last word leads on, or the next line begins with a small one that does. */
    private static boolean unfinished(TokenList tokens, int last, int first) {
        Token before = tokens.at(last);
        Token next = tokens.at(first);
        boolean leads = TitleWord.PARTICLE.is(before.word())
                || TitleWord.TAKES_INSTRUMENT.is(before.word())
                || before.is("peraturan")
                || before.is("nomor");
        boolean goesOn = TitleWord.PARTICLE.is(next.word()) || next.is("tahun");
        return next.isWord() && (leads || goesOn && !next.capital()) && !TitleWord.NEXT_LINE.is(next.word())
                || before.is("nomor") && next.isDigits();
    }

    /** "Perubahan atas Perda Provinsi Bali nomor 3 tahun 2014": small words that number an instrument which the title names. */
    private static boolean numbers(TokenList tokens, int i, int from) {
        Token token = tokens.at(i);
        boolean word = token.is("nomor") || token.is("no") || token.is("tahun");
        Token next = tokens.at(tokens.at(i + 1).is(".") ? i + 2 : i + 1);
        if (!word || !next.isDigits()) {
            return false;
        }
        for (int k = Math.max(from, i - LONGEST_NAME); k < i; k++) {
            if (InstrumentForm.ALL.startingAt(tokens, k) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean kindOfPlace(TokenList tokens, int i) {
        return KINDS.contains(tokens.word(i)) && tokens.at(i + 1).capital();
    }

    /** Whether a mark may stand inside a title of capitalised words. */
    private static boolean mark(CharSequence text, TokenList tokens, int i, int from) {
        Token next = tokens.at(i + 1);
        return switch (tokens.word(i)) {
            case "," ->
                next.capital()
                                && !draftsNext(tokens, i + 1)
                                && !next.is("pasal")
                                && !DAYS.contains(next.word())
                                && !acts(tokens, i, from)
                        || kindOfPlace(tokens, i + 1)
                        || last(tokens, i, from);
            case "(" ->
                next.isWord()
                        && !Set.of("lembaran", "berita", "tambahan", "tln", "ln", "himpunan")
                                .contains(next.word())
                        && InstrumentForm.ALL.startingAt(tokens, i + 1) == null // "(UU TPKS)": its short name
                        && !misreadGazette(text, next);
            case ")", "/", "&" -> true;
            case "." ->
                tokens.at(i - 1).is("no") && next.isDigits()
                        || tokens.at(i - 1).span().length() <= 4
                                && next.capital()
                                && tokens.at(i - 1).capital()
                                && tokens.at(i).span().end() == next.span().start();
            default -> tokens.at(i).isDash();
        };
    }

    /** "(I.embaran Negara", "(kmbaran": what scans make of a gazette. */
    private static boolean misreadGazette(CharSequence text, Token next) {
        int from = next.span().start();
        String read = text.subSequence(from, Math.min(text.length(), from + 10)).toString();
        return read.contains("mbaran") || read.contains("MBARAN");
    }

    /** Whether the comma is followed by who acts in the next clause; a title may speak of governments all along. */
    private static boolean acts(TokenList tokens, int i, int from) {
        if (!ACTORS.contains(tokens.word(i + 1))) {
            return false;
        }
        for (int k = from; k < i; k++) {
            if (tokens.word(k).startsWith("pemerintah")) {
                return false;
            }
        }
        return true;
    }

    /** "Pemberdayaan, Pengembangan, dan Perlindungan": the last of three or more. */
    private static boolean last(TokenList tokens, int i, int from) {
        if (!tokens.at(i + 1).is("dan") && !tokens.at(i + 1).is("serta")
                || !tokens.at(i + 2).capital() && !kindOfPlace(tokens, i + 2)
                || InstrumentForm.ALL.startingAt(tokens, i + 2) != null) {
            return false;
        }
        for (int k = from; k < i; k++) {
            if (tokens.at(k).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** ", Rancangan Peraturan Daerah tentang …", "dan Rancangan Qanun …": the next draft of a row. */
    private static boolean draftsNext(TokenList tokens, int i) {
        int draft = TitleWord.PARTICLE.is(tokens.word(i)) ? i + 1 : i;
        return CitationScan.DRAFT_WORDS.contains(tokens.word(draft))
                && InstrumentForm.ALL.startingAt(tokens, draft + 1) != null;
    }

    private static boolean nested(TokenList tokens, int i, int from) {
        if (i > from && draftsNext(tokens, i) && !TitleWord.TAKES_INSTRUMENT.is(tokens.word(i - 1))) {
            return true;
        }
        if (i == from || InstrumentForm.ALL.startingAt(tokens, i) == null) {
            return false;
        }
        String before = tokens.word(i - 1);
        return before.equals("dan")
                || before.equals("serta")
                || before.equals("maupun")
                || before.equals(",")
                || !TitleWord.TAKES_INSTRUMENT.is(before)
                        && !becomesLaw(tokens, i, from)
                        && tokens.at(i - 1).isWord()
                        && !tokens.at(i - 1).capital();
    }

    /** "Penetapan Perpu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang": the title's own end. */
    private static boolean becomesLaw(TokenList tokens, int i, int from) {
        return tokens.at(from).is("penetapan")
                && tokens.at(i - 1).is("menjadi")
                && (tokens.at(i).is("undang") || tokens.at(i).is("undang-undang"));
    }

    /** "… dan Nomor 6", "… dan Pasal 81 UU …": the next of an enumeration. */
    private static boolean numbered(TokenList tokens, int i) {
        String before = tokens.word(i - 1);
        Token token = tokens.at(i);
        return (token.is("nomor") || token.is("no") || token.is("pasal"))
                && (TitleWord.PARTICLE.is(before) || before.equals(","));
    }

    /** "… DI JAWA BARAT GUBERNUR JAWA BARAT, Menimbang": the office under the title of a text without lines. */
    private static boolean signature(TokenList tokens, int i) {
        if (!TitleWord.OFFICE.is(tokens.word(i))) {
            return tokens.at(i).is("dengan") && tokens.at(i + 1).is("rahmat")
                    || tokens.at(i).is("menimbang");
        }
        for (int k = i + 1; k <= i + 6; k++) {
            if (tokens.at(k).is(",")) {
                return tokens.at(k + 1).is("menimbang") || tokens.at(k + 1).kind() == Token.Kind.BREAK;
            }
        }
        return false;
    }

    private static int small(CharSequence text, TokenList tokens, int from) {
        int i = from;
        int small = 0;
        while (i < from + LONGEST_SMALL
                && small <= MOST_SMALL_WORDS
                && (tokens.at(i).isWord() && !begins(tokens, i) || joins(tokens, i))
                && (i == from || !isInstrument(tokens, i))) {
            small += tokens.at(i).capital() ? 0 : 1;
            i++;
        }
        if (i > from && TitleWord.TAKES_INSTRUMENT.is(tokens.word(i - 1)) && isInstrument(tokens, i)) {
            int end = capitalised(text, tokens, i);
            return end > i ? end : numberedSmall(text, tokens, i);
        }
        while (i > from && TitleWord.PARTICLE.is(tokens.word(i - 1))) {
            i--;
        }
        return i;
    }

    /** "perubahan kedua atas peraturan daerah nomor 5 tahun 2016 tentang perangkat daerah": behind "atas". */
    private static int numberedSmall(CharSequence text, TokenList tokens, int from) {
        Phrases.Match<InstrumentForm> form = InstrumentForm.ALL.startingAt(tokens, from);
        int i = from + (form == null ? 0 : form.tokens());
        int last = Math.min(tokens.size(), from + LONGEST_NAME + 4);
        while (i < last && (tokens.at(i).capital() || tokens.at(i).isDigits() || NUMBERING.contains(tokens.word(i)))) {
            i++;
        }
        return tokens.at(i - 1).isDigits()
                        && CitationScan.isAbout(tokens.word(i))
                        && !tokens.at(i + 1).capital()
                ? small(text, tokens, i + 1)
                : i;
    }

    private static boolean isInstrument(TokenList tokens, int i) {
        return InstrumentForm.ALL.startingAt(tokens, i) != null;
    }

    /** Whether a word begins another clause: a small word of the list, a verb ("mengamanatkan", "ditetapkan"). */
    private static boolean begins(TokenList tokens, int i) {
        String word = tokens.word(i);
        boolean verb = word.length() >= 8 && word.endsWith("kan") && (word.startsWith("me") || word.startsWith("di"));
        return TitleWord.CLAUSE.is(word) || verb && !tokens.at(i).capital();
    }

    /** "Calon Pekerja Migran/Pekerja Migran". */
    private static boolean joins(TokenList tokens, int i) {
        return (tokens.at(i).is("/") || tokens.at(i).isDash())
                && touches(tokens, i + 1)
                && tokens.at(i + 1).isWord();
    }

    private static boolean isCapitals(CharSequence text, Token token) {
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String title) {
        String told = title.replaceAll("\\s+", " ").strip();
        boolean alone = told.endsWith(")") && told.indexOf('(') < 0; // "(UU TPKS)"
        return alone ? told.substring(0, told.length() - 1) : told;
    }
}
