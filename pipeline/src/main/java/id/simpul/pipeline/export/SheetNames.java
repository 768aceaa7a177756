package id.simpul.pipeline.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a workbook's sheets: 31 letters at most, told apart without regard to case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, cut and numbered where it is too long or taken; from now on it is taken. */
    String free(String wanted) {
        String name = wanted;
        for (int n = 2; name.length() > LONGEST || taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String mark = " (" + n + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST - mark.length())) + mark;
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
