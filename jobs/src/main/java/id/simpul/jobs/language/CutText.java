package id.simpul.jobs.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its cuts into words, each made once and when first asked for, so that whoever looks for numbers, dates, regions
 * or people in one text shares them. For one thread.
 */
public final class CutText {

    private final CharSequence text;
    private @Nullable TokenList tokens;
    private @Nullable Tokens folds;
    private @Nullable Wording wording;
    private @Nullable List<Mention<When>> undated;

    public CutText(CharSequence text) {
        this.text = text;
    }

    public CharSequence text() {
        return text;
    }

    public TokenList tokens() {
        TokenList cut = tokens;
        if (cut == null) {
            cut = TokenList.of(text);
            tokens = cut;
        }
        return cut;
    }

    Tokens folds() {
        Tokens cut = folds;
        if (cut == null) {
            cut = new Tokens(text);
            folds = cut;
        }
        return cut;
    }

    Wording wording() {
        Wording cut = wording;
        if (cut == null) {
            cut = new Wording(text);
            wording = cut;
        }
        return cut;
    }

    /** Its days and periods as far as they are told without a day of publication. */
    List<Mention<When>> undated() {
        List<Mention<When>> found = undated;
        if (found == null) {
            found = new DateSearch(tokens(), null).run();
            undated = found;
        }
        return found;
    }
}
