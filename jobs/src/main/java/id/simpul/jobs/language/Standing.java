package id.simpul.jobs.language;

import id.simpul.jobs.language.NamedPeople.Weight;
import java.util.HashSet;
import java.util.Set;

/** What all that is told of one person comes to: the sum of the fitted weights, and what counts besides them. */
final class Standing implements Clues {

    /** What each clue counts besides that officials are hardly told with. */
    private static final double DOUBT = 2;
    /** What an office beside the name, in no other one's place, counts besides. */
    private static final double TRUST = 2;
    /** What initials need besides. */
    private static final double LETTERS = 1.5;

    /** Keeps an office elsewhere from being trusted; counts nothing else besides its fitted weight. */
    private static final String PRIVATELY = "private office behind";

    private final ClueWeights.Sum sum = ClueWeights.fitted().sum();
    private final Set<String> against = new HashSet<>();
    private boolean office;
    private boolean described;
    private boolean accused;
    private boolean titled;
    private boolean table;
    private boolean listed;
    private boolean kin;

    /** @param celled whether a mention fills a cell of a table */
    Standing(boolean celled) {
        table = celled;
    }

    @Override
    public void add(String sort, String value) {
        sum.add(sort, value);
        if (PersonClues.AGAINST.contains(sort)) {
            against.add(sort);
        }
        titled |= sort.equals("title");
        kin |= sort.equals("near left cue") && value.equals("kin");
        table |= sort.equals("column");
        listed |= value.equals("office") && (sort.startsWith("row") || sort.contains("column kind"));
        office |= office(sort, value);
        described |= described(sort, value);
        accused |= sort.equals("accused") && value.equals("left");
    }

    /** "X, adalah kepala dinas"; said of an accused it is what he does besides. */
    private static boolean described(String sort, String value) {
        return sort.equals("office behind as")
                && (value.equals("told") || value.equals("comma") || value.equals("open"));
    }

    /** Whether it is an office of the one who is named. */
    private static boolean office(String sort, String value) {
        return switch (sort) {
            case "office joined" -> value.contains(" first");
            case "body behind" -> value.equals("space dari") || value.equals("open");
            case "presides" -> true;
            case "title" -> value.equals("rank");
            default -> false;
        };
    }

    private boolean holder() {
        return office || described && !accused;
    }

    /** Whether it is rather an official than no person. */
    boolean official() {
        return sum.official();
    }

    /** @param letters whether the person is told by initials, in a language whose acronyms we know */
    Weight weight(boolean letters) {
        boolean vouched = holder() && against.isEmpty() && !letters && !kin;
        int doubts = against.size() - (against.contains(PRIVATELY) ? 1 : 0);
        double open = sum.open()
                - (letters ? LETTERS : 0)
                // "Praka RM": who is told by letters behind a rank is told so to stay unnamed
                - (letters && titled ? DOUBT : 0)
                - DOUBT * doubts
                // a list of people that names no office
                - (table && !listed && !holder() ? DOUBT : 0)
                + (vouched ? TRUST : 0);
        return new Weight(open, vouched ? Double.POSITIVE_INFINITY : sum.thing());
    }
}
