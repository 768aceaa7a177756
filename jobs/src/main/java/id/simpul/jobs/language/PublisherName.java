package id.simpul.jobs.language;

/** The name that a document gives its publisher: a paper, a site, a body; or, rarely, whoever writes it. */
public final class PublisherName {

    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");

    private PublisherName() {}

    /**
     * Whether it may be read wherever it stands. One that begins as a person's name does is masked like any other, and a
     * single word may be somebody's in the text.
     */
    public static boolean nobodys(String publisher) {
        Wording words = new Wording(publisher);
        int at = 0;
        while (at < words.size() && TITLES.kind(words.folded(at)) != null) {
            at++;
        }
        return words.size() > at + 1 && !GIVEN_NAMES.is(words.folded(at), "name");
    }
}
