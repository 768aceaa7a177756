package id.simpul.jobs.language;

/** Two numbers that are the ends of one: "120–150", "dua hingga tiga", "antara 5 dan 7", "dua-tiga". */
final class Ranges {

    private static final Phrases<Boolean> JOINTS = new Phrases<Boolean>()
            .put("-", true)
            .put("–", true)
            .put("—", true)
            .put("hingga", true)
            .put("sampai", true)
            .put("sampai dengan", true)
            .put("s.d.", true)
            .put("s/d", true)
            .put("atau", true);

    private Ranges() {}

    /** Index behind the range that a number opens; behind the number where it opens none. */
    static int end(TokenList text, int at, NumberWords.Parsed first) {
        int behind = at + first.tokens();
        Phrases.Match<Boolean> joint = JOINTS.startingAt(text, behind);
        if (joint != null) {
            return second(text, behind, behind + joint.tokens(), first);
        }
        boolean between =
                text.word(at - 1).equals("antara") && text.word(behind).equals("dan");
        return between ? second(text, behind, behind + 1, first) : behind;
    }

    private static int second(TokenList text, int behind, int at, NumberWords.Parsed first) {
        NumberWords.Parsed second = NumberWords.at(text, at);
        if (second == null) {
            return behind;
        }
        boolean wider = second.value() > first.value() && second.digits() == first.digits();
        return wider && !text.word(at + second.tokens()).equals("/") ? at + second.tokens() : behind;
    }
}
