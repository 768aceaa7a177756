package id.simpul.jobs.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's language detector with the project's own model of 103 languages, in the library's archive. It costs some seconds
 * and 45 MB when it is first asked, so it is asked last.
 */
final class LanguageModel {

    /** Beyond this a text tells no more. */
    private static final int SAMPLE = 4000;

    /** The likeliest language must be so many times as likely as the next one. */
    private static final double CLEAR = 1.6;

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(
                    Collectors.toMap(code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (a, b) -> a));

    private LanguageModel() {}

    /** Loaded by the first question. */
    private static final class Loaded {

        static final LanguageDetectorME DETECTOR = new LanguageDetectorME(model());

        private static LanguageDetectorModel model() {
            try (InputStream in = LanguageModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the model of languages is missing from the application");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the model of languages can't be read", e);
            }
        }
    }

    /** The language of a text, as a code of two letters; empty where it is not plain or has no such code. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Language[] likely;
        synchronized (Loaded.class) {
            likely = Loaded.DETECTOR.predictLanguages(sample);
        }
        boolean plain = likely.length > 1 && likely[0].getConfidence() >= CLEAR * likely[1].getConfidence();
        return plain ? Optional.ofNullable(TWO_LETTERS.get(likely[0].getLang())) : Optional.empty();
    }
}
