package id.simpul.pipeline;

import id.simpul.jobs.document.Note;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.pipeline.database.FileReason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Simpul says to people, in Indonesian or English. */
public final class Messages {

    private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "id.simpul.pipeline.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language {@code id} for Indonesian; everything else is English */
    public static Messages in(String language) {
        return new Messages(language.startsWith("id") || language.startsWith("in") ? INDONESIAN : Locale.ENGLISH);
    }

    /**
     * The language of {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}, the first that is set.
     *
     * @param given what the option says, or null
     */
    public static Messages of(@Nullable String given, Map<String, String> environment) {
        if (given != null) {
            return in(given);
        }
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return in(value);
            }
        }
        return in("en");
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return locale.equals(INDONESIAN) ? "id" : "en";
    }

    /** Why a file or folder can't be had, without its path. */
    public String of(IOException problem) {
        FileReason reason = FileReason.of(problem);
        return reason == null
                ? said(FileReason.told(problem))
                : get("file." + reason.name().toLowerCase(Locale.ROOT));
    }

    /** The same behind the path that it is about, where it is about one. */
    public String withPath(IOException problem) {
        String path = problem instanceof FileSystemException system ? system.getFile() : null;
        return path == null ? of(problem) : path + ": " + of(problem);
    }

    /** What a module below says in English, in this language where its words are known. */
    public String said(String english) {
        return locale.equals(INDONESIAN) ? Translation.indonesian(english) : english;
    }

    /** What people read for a code of a fact: the code itself, but in Indonesian its word. */
    public String term(Enum<?> code) {
        String name = Fact.code(code);
        if (!locale.equals(INDONESIAN)) {
            return name;
        }
        String list = CAPITAL.matcher(code.getDeclaringClass().getSimpleName())
                .replaceAll("_")
                .toLowerCase(Locale.ROOT);
        return Translation.indonesianTerm(list, name);
    }

    /** What people read over a column of a table. */
    public String head(String column) {
        return locale.equals(INDONESIAN) ? Translation.indonesianHead(column) : column;
    }

    /** What a note of a reader says. */
    public String of(Note.Kind note) {
        return locale.equals(INDONESIAN) ? note.indonesian() : note.english();
    }

    /** What breaks a rule of the quality gate. */
    public String of(QualityFinding finding) {
        return locale.equals(INDONESIAN) ? found(finding.indonesian()) : finding.english();
    }

    /** A finding of the gate as it is kept; of a source it is a verdict and what was told below in English. */
    public String found(String finding) {
        int end = finding.indexOf(": ");
        String key = "verdict." + finding.substring(0, Math.max(0, end));
        return end > 0 && bundle.containsKey(key) ? get(key) + ": " + said(finding.substring(end + 2)) : said(finding);
    }

    /**
     * What people read for a code: the code itself, but in Indonesian its word.
     *
     * @param lists in which it may stand, as {@code codes_id.csv} and the warehouse's terms have them
     */
    public String word(String code, String... lists) {
        return locale.equals(INDONESIAN) ? CodeWords.of(code, List.of(lists)) : code;
    }

    /** The same for a code that an option takes: in Indonesian its word stands beside it. */
    public String codeWithWord(String code, String... lists) {
        String word = word(code, lists);
        return word.equals(code) ? code : code + " (" + word + ")";
    }

    /** A fact told in a line by codes and a document's words. */
    public String line(String kind, String line) {
        return locale.equals(INDONESIAN) ? CodeWords.line(kind, line) : line;
    }

    /** @param arguments numbers are written in the message's language: 1.234 in Indonesian */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
