package id.simpul.pipeline.health;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing the doctor looked at.
 *
 * @param remedy what to do; null where nothing is to be done
 */
public record Finding(
        Verdict verdict, String what, @Nullable String remedy) {

    public enum Verdict {
        GOOD,
        WARNING,
        BAD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding good(String what) {
        return new Finding(Verdict.GOOD, what, null);
    }

    static Finding warning(String what, String remedy) {
        return new Finding(Verdict.WARNING, what, remedy);
    }

    static Finding bad(String what, String remedy) {
        return new Finding(Verdict.BAD, what, remedy);
    }
}
