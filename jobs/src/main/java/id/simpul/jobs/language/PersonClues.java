package id.simpul.jobs.language;

import java.util.List;
import java.util.Set;

/**
 * What all mentions of one person say together, besides each for itself: who speaks without ever having been introduced by an
 * office is hardly an official.
 */
final class PersonClues {

    /** What officials are hardly told with. */
    static final Set<String> AGAINST = Set.of(
            "age",
            "alias",
            "kin of office",
            "private office",
            "told as private",
            "private office behind",
            "tried",
            HarmClues.SUFFERS,
            HarmClues.LEADS_CRIMINALS);

    private static final Set<String> BODIES = Set.of("body before", "body behind", "list: body before");
    private static final Set<String> TITLES = Set.of("title", "degree", "nip", "list: title");
    private static final Set<String> LABELS =
            Set.of("label kind", "label kind far", "label kind of list", "own column kind", "row");

    private final Clues out;
    private String introduced = "none";
    private int rank;
    private String deed = "none";
    private boolean against;
    private String shape = "";
    private String tenor = "";

    private PersonClues(Clues out) {
        this.out = out;
    }

    /** All clues of a person, the mentions in order. */
    static void of(NameClues clues, List<NameRun> person, Clues out) {
        PersonClues all = new PersonClues(out);
        int mention = 0;
        for (NameRun run : person) {
            clues.of(run, mention++, all::take);
        }
        all.tell(person.size());
    }

    private void take(String sort, String value) {
        out.add(sort, value);
        switch (sort) {
            case "office joined" ->
                introduce(value.contains(" first") ? "office" : "office aside", value.contains(" first") ? 5 : 4);
            case "office behind", "presides", "list: office joined" -> introduce("office", 5);
            case "office with clause" -> introduce(value.equals("public") ? "office" : "none", 5);
            case "told again" -> introduce(value.equals("office") ? "office" : "none", value.equals("office") ? 3 : 0);
            case "deed", "deed before" -> {
                String kind = value.endsWith(" next") ? value.substring(0, value.length() - 5) : value;
                if (deed.equals("none") || kind.equals("fate")) {
                    deed = kind;
                }
            }
            case "shape" -> shape = value;
            case "tenor" -> tenor = tenor.isEmpty() ? value : tenor;
            default -> others(sort, value);
        }
    }

    private void others(String sort, String value) {
        if (TITLES.contains(sort)) {
            introduce(sort.equals("title") ? value : sort, 3);
        } else if (BODIES.contains(sort)) {
            introduce("body", 2);
        } else if (LABELS.contains(sort) && value.equals("office")) {
            introduce("label", 2);
        } else if (sort.equals("row of and size") && value.equals("office many linked")) {
            introduce("row", 3);
        } else if (sort.equals("retold beside") && value.startsWith("office alone")) {
            introduce("retold", 3);
        }
        against |= AGAINST.contains(sort);
    }

    private void introduce(String how, int sure) {
        if (sure > rank) {
            introduced = how;
            rank = sure;
        }
    }

    private void tell(int mentions) {
        String how = introduced + (against ? " but private" : "");
        out.add("introduced", how);
        out.add("introduced and deed", how + ": " + deed);
        out.add("introduced and tenor", how + ": " + tenor);
        out.add("introduced and shape", how + ": " + shape);
        out.add("introduced and deed and tenor", how + ": " + deed + " " + tenor);
        out.add("introduced and mentions", how + ": " + Math.min(3, mentions));
    }
}
