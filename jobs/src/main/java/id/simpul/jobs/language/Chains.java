package id.simpul.jobs.language;

import java.util.Set;

/** Digits in a row that are no number: telephone numbers, numbers of letters and decrees. */
final class Chains {

    private static final int PHONE = 7;

    private static final Set<String> TIME = Set.of("pukul", "jam", "pkl");
    private static final Set<String> ZONES = Set.of("wib", "wita", "wit");

    private Chains() {}

    /** "0811-4400-129", "0822 9100 4477", "(021) 500 900": index behind it, or the index itself. */
    static int phone(TokenList text, int at) {
        boolean plus = text.word(at).equals("+") && text.word(at + 1).startsWith("62");
        if (!plus
                && !(text.at(at).isDigits()
                        && text.word(at).startsWith("0")
                        && text.word(at).indexOf(',') < 0)) {
            return at;
        }
        int digits = 0;
        int end = at;
        while (end - at < 9 && belongs(text, end, at)) {
            digits += text.at(end).isDigits() ? text.word(end).replace(".", "").length() : 0;
            end++;
        }
        while (end > at && !text.at(end - 1).isDigits()) {
            end--;
        }
        return digits >= PHONE ? end : at;
    }

    private static boolean belongs(TokenList text, int index, int first) {
        Token token = text.at(index);
        return token.isDigits() || token.isDash() || index > first && token.is(")") || index == first && token.is("+");
    }

    /** "08.30": two digits, a point, two digits, where the first is 0 or a word of time stands beside. */
    static boolean clock(TokenList text, int at) {
        String word = text.word(at);
        boolean form = text.at(at).isDigits() && word.length() == 5 && word.charAt(2) == '.';
        return form && (word.charAt(0) == '0' || TIME.contains(text.word(at - 1)) || ZONES.contains(text.word(at + 1)));
    }

    /** "188.44/123/KPTS/2021", "1/3", "P/12": index behind it, or the index itself. */
    static int slashed(TokenList text, int at) {
        if (!text.at(at).isDigits() || !text.word(at + 1).equals("/") || !touches(text, at)) {
            return at;
        }
        int end = at + 1;
        while (end - at < 15 && text.word(end).equals("/") && touches(text, end) && touches(text, end - 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean touches(TokenList text, int index) {
        return text.at(index).span().end() == text.at(index + 1).span().start();
    }
}
