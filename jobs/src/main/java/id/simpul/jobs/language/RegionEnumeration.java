package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of one level in a row behind the word that says what they are: "Kecamatan Sukasari tiga kasus dan Coblong satu kasus". */
final class RegionEnumeration {

    private static final int LONGEST_NAME = 4;

    /** Words that may stand between two names. */
    private static final int PAUSE = 7;

    /** Names that nobody knows, one after the other, in a row of names. */
    private static final int MOST_UNKNOWN = 2;

    private static final WordTable WORDS = WordTable.of(RegionEnumeration.class, "enumeration_words.csv");
    private static final Set<String> INTRODUCTIONS = WORDS.of("introduction");
    private static final Set<String> DIVIDING = WORDS.of("dividing");

    /** @param last its last token */
    private record Name(Region region, int last) {}

    private final Tokens tokens;
    private final LargerRegions larger;
    private final Level level;
    private final String rule;

    /** @param level {@link Level#DISTRICT} or {@link Level#DESA}, which includes the kelurahan */
    RegionEnumeration(Tokens tokens, LargerRegions larger, Level level) {
        this.tokens = tokens;
        this.larger = larger;
        this.level = level;
        rule = level == Level.DISTRICT ? "region.district" : "region.village";
    }

    /** The regions named in the row that begins at the token, right behind the word for their level; none where no name begins there. */
    List<Mention<Region>> from(int first) {
        List<Mention<Region>> row = new ArrayList<>();
        int pause = 0;
        int unknown = 0;
        int at = first;
        while (at < tokens.size()
                && pause <= PAUSE
                && (at == first || !sentenceEnds(at) || !row.isEmpty() && resumed(at))) {
            if (!tokens.capital(at)) {
                pause++;
                at++;
                continue;
            }
            int behind = row.isEmpty() ? behindEstablished(at) : at;
            if (behind > at) {
                at = behind;
                continue;
            }
            if (row.isEmpty() && at > first && !introduced(at)) {
                return row;
            }
            Name name = name(at);
            if (name == null && !row.isEmpty() && unknown < MOST_UNKNOWN && enumerated(at)) {
                unknown++;
                at = behindName(at);
                continue;
            }
            if (name == null) {
                return row;
            }
            row.add(new Mention<>(
                    name.region(),
                    new Span(tokens.start(at), tokens.end(name.last())),
                    at == first ? rule : rule + "-enumeration"));
            unknown = 0;
            pause = 0;
            at = name.last() + 1;
        }
        return row;
    }

    /** The longest name that starts here, or null. */
    private @Nullable Name name(int first) {
        StringBuilder joined = new StringBuilder();
        Name longest = null;
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first && !(tokens.joined(at) && (tokens.capital(at) || tokens.digits(at)))) {
                break;
            }
            joined.append(tokens.fold(at));
            Span span = new Span(tokens.start(first), tokens.end(at));
            Region here = level == Level.DISTRICT
                    ? larger.district(joined.toString(), span)
                    : larger.village(joined.toString(), span);
            longest = here == null ? longest : new Name(here, at);
        }
        return longest;
    }

    /** "…, Cigombong, Gunugputri, Tajurhalang dan Rancabungur": a name that nobody knows, within a row of commas. */
    private boolean enumerated(int token) {
        int behind = behindName(token);
        boolean before = tokens.gap(token).contains(",");
        boolean after = behind < tokens.size()
                && (tokens.gap(behind).contains(",") || tokens.fold(behind).equals("dan"));
        return before && after;
    }

    private int behindName(int token) {
        int at = token + 1;
        while (at < tokens.size() && at < token + LONGEST_NAME && tokens.joined(at) && tokens.capital(at)) {
            at++;
        }
        return at;
    }

    /** The first token behind the larger region that stands here ("tiga kecamatan di Kabupaten Sleman, yaitu …"). */
    private int behindEstablished(int token) {
        return introduced(token) ? token : larger.behind(token);
    }

    private boolean sentenceEnds(int token) {
        String gap = tokens.gap(token);
        for (int at = 0; at < gap.length(); at++) {
            char c = gap.charAt(at);
            if (c == '\n' || c == ';' || c == '?' || c == '!' || (c == '.' && !tokens.digits(token))) {
                return true;
            }
        }
        return false;
    }

    /** "… Bogor Barat dengan 46 kasus. Bogor Selatan 37 kasus": the next sentence goes on with a name and its number. */
    private boolean resumed(int token) {
        if (tokens.gap(token).indexOf('\n') >= 0 || !tokens.capital(token)) {
            return false;
        }
        Name name = name(token);
        return name != null && name.last() + 1 < tokens.size() && tokens.digits(name.last() + 1);
    }

    private boolean introduced(int token) {
        String gap = tokens.gap(token);
        return gap.contains(":")
                || gap.contains("(")
                || INTRODUCTIONS.contains(tokens.fold(token - 1))
                || gap.contains(",") && token > 1 && DIVIDING.contains(tokens.fold(token - 2)) && numbered(token);
    }

    /** "Dilihat per kecamatan, Cilegon 34 kasus": a name with its number right behind it. */
    private boolean numbered(int token) {
        int behind = behindName(token);
        return behind < tokens.size() && tokens.digits(behind);
    }
}
