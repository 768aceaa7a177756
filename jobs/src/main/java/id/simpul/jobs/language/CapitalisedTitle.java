package id.simpul.jobs.language;

/** Where a title in capitals or capitalised words ends: before the first small word that is no particle, and before whatever names another instrument. */
final class CapitalisedTitle {

    private static final int MOST_TOKENS = 70;
    /** "UU", "RAD": an abbreviation doesn't show that all of a title is in capitals. */
    private static final int LONGEST_SHORT = 5;
    /** Words from the type of an instrument to its number. */
    private static final int LONGEST_NAME = 12;

    private final TokenList tokens;
    private final int from;

    /** @param from the title's first token */
    CapitalisedTitle(TokenList tokens, int from) {
        this.tokens = tokens;
        this.from = from;
    }

    /** Index of the token behind it. */
    int end() {
        int end = from;
        boolean brief = tokens.at(from).span().length() <= LONGEST_SHORT;
        Token second = tokens.at(from + 1);
        boolean capitals = isCapitals(tokens.at(from)) && !(brief && !(second.isWord() && isCapitals(second)));
        for (int i = from; i < from + MOST_TOKENS && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.BREAK) {
                int next = tokens.at(i + 1).kind() == Token.Kind.BREAK ? i + 2 : i + 1;
                boolean runsOn = capitals
                        ? isCapitals(tokens.at(next))
                                && !TitleWord.NEXT_LINE.is(tokens.word(next))
                                && !(TitleWord.BODY.is(tokens.word(next)) && !TitleWord.PARTICLE.is(tokens.word(i - 1)))
                                && !TitleHeadings.begins(tokens, new TitleHeadings.Line(from, i, next))
                        : unfinished(i - 1, next);
                if (!runsOn) {
                    break;
                }
                i = next - 1;
            } else if (token.isWord()) {
                if (nested(i) || numbered(i) || capitals && signature(i)) {
                    break;
                }
                if (i > from
                        && (token.is("di") && TitleWord.VENUE.is(tokens.word(i + 1))
                                || TitleHeadings.leaves(tokens, i))) {
                    break;
                }
                if (capitals && i > from && (token.is("salinan") || token.is("abstrak"))) {
                    break;
                }
                boolean joined = i > from && tokens.at(i - 1).isDash() && end >= i - 1 && tokens.joins(i - 1);
                if (joined || token.capital() && !(capitals && !isCapitals(token))) {
                    end = i + 1;
                } else if (i > from && TitleWord.SMALL_PAIR.is(token.word() + " " + tokens.word(i + 1))) {
                    i++;
                    end = i + 1;
                } else if (!TitleWord.PARTICLE.is(token.word()) && !kindOfPlace(i) && !numbers(i) || i - end >= 3) {
                    break;
                }
            } else if (token.isDigits()) {
                end = i + 1;
            } else if (!mark(i)) {
                break;
            } else if (token.is(")")) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a line ends within a title: its last word leads on, or the next line begins with a small one that does. */
    private boolean unfinished(int last, int first) {
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
    private boolean numbers(int i) {
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

    private boolean kindOfPlace(int i) {
        return TitleWord.PLACE_KIND.is(tokens.word(i)) && tokens.at(i + 1).capital();
    }

    /** Whether a mark may stand inside a title of capitalised words. */
    private boolean mark(int i) {
        Token next = tokens.at(i + 1);
        return switch (tokens.word(i)) {
            case "," ->
                next.capital() && !draftsNext(i + 1) && !next.is("pasal") && !TitleWord.DAY.is(next.word()) && !acts(i)
                        || kindOfPlace(i + 1)
                        || last(i);
            case "(" ->
                next.isWord()
                        && !TitleWord.GAZETTE.is(next.word())
                        && InstrumentForm.ALL.startingAt(tokens, i + 1) == null // "(UU TPKS)": its short name
                        && !misreadGazette(next);
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
    private boolean misreadGazette(Token next) {
        int start = next.span().start();
        String read = tokens.text()
                .subSequence(start, Math.min(tokens.text().length(), start + 10))
                .toString();
        return read.contains("mbaran") || read.contains("MBARAN");
    }

    /** Whether the comma is followed by who acts in the next clause; a title may speak of governments all along. */
    private boolean acts(int i) {
        if (!TitleWord.ACTOR.is(tokens.word(i + 1))) {
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
    private boolean last(int i) {
        if (!tokens.at(i + 1).is("dan") && !tokens.at(i + 1).is("serta")
                || !tokens.at(i + 2).capital() && !kindOfPlace(i + 2)
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
    private boolean draftsNext(int i) {
        int draft = TitleWord.PARTICLE.is(tokens.word(i)) ? i + 1 : i;
        return CitationWord.DRAFT.is(tokens.word(draft)) && InstrumentForm.ALL.startingAt(tokens, draft + 1) != null;
    }

    private boolean nested(int i) {
        if (i > from && draftsNext(i) && !TitleWord.TAKES_INSTRUMENT.is(tokens.word(i - 1))) {
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
                        && !becomesLaw(i)
                        && tokens.at(i - 1).isWord()
                        && !tokens.at(i - 1).capital();
    }

    /** "Penetapan Perpu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang": the title's own end. */
    private boolean becomesLaw(int i) {
        return tokens.at(from).is("penetapan")
                && tokens.at(i - 1).is("menjadi")
                && (tokens.at(i).is("undang") || tokens.at(i).is("undang-undang"));
    }

    /** "… dan Nomor 6", "… dan Pasal 81 UU …": the next of an enumeration. */
    private boolean numbered(int i) {
        String before = tokens.word(i - 1);
        Token token = tokens.at(i);
        return (token.is("nomor") || token.is("no") || token.is("pasal"))
                && (TitleWord.PARTICLE.is(before) || before.equals(","));
    }

    /** "… DI JAWA BARAT GUBERNUR JAWA BARAT, Menimbang": the office under the title of a text without lines. */
    private boolean signature(int i) {
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

    private boolean isCapitals(Token token) {
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (Character.isLowerCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
