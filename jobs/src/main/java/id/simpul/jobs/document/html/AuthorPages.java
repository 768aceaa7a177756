package id.simpul.jobs.document.html;

import id.simpul.jobs.document.CommonWords;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of authors' pages: "/author/nama", "/penulis/nama". */
final class AuthorPages {

    private static final CommonWords<Boolean> STEPS = new CommonWords<>(AuthorWord.STEP.words().stream()
            .flatMap(step -> Stream.of(step, step + "s"))
            .collect(Collectors.toMap(step -> step, step -> true)));

    private static final FirstPairs BEGINNINGS = new FirstPairs(AuthorWord.STEP.words());

    private static final Pattern PAGE = Pattern.compile(
            "(?:^|/)(?:" + String.join("|", AuthorWord.STEP.words()) + ")s?/[^/?#]{2,80}/?(?:[?#].{0,200})?$",
            Pattern.CASE_INSENSITIVE);

    private AuthorPages() {}

    /** The cheap half of the question first: whether any step of the path is one of the words. */
    static boolean isOne(String address) {
        for (int start = 0; start < address.length(); ) {
            int slash = address.indexOf('/', start);
            int end = slash < 0 ? address.length() : slash;
            if (end - start > 1 && BEGINNINGS.mayBegin(address, start) && STEPS.find(address, start, end) != null) {
                return PAGE.matcher(address).find();
            }
            start = end + 1;
        }
        return false;
    }
}
