package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * How an archive (or a message) that has landed is known again, though only its members are documents: each member carries the
 * archive's fingerprint, and the last one also how many there are. It lands last; so an archive whose collection was
 * cut off in the middle is not known, and is read again.
 */
final class ArchiveMark {

    private static final String WITHIN = "!/";
    private static final String OF = "#";

    private ArchiveMark() {}

    /** The address of a member, below that of its archive. */
    static String address(String archive, String path) {
        return archive + WITHIN + path;
    }

    /** Of the last one of so many members. */
    static Fingerprint last(Fingerprint archive, int members) {
        return new Fingerprint(archive.value() + OF + members);
    }

    /** The addresses of all members, where an archive with this fingerprint has landed completely; else none. */
    static List<String> members(NavigableMap<String, Fingerprint> known, String archive, Fingerprint fingerprint) {
        // '0' follows '/': the members' addresses lie between
        NavigableMap<String, Fingerprint> within = known.subMap(archive + WITHIN, true, archive + "!0", false);
        String last = fingerprint.value() + OF;
        boolean complete = within.values().stream().anyMatch(of -> of.value().startsWith(last));
        if (!complete) {
            return List.of();
        }
        return within.entrySet().stream()
                .filter(member -> member.getValue().equals(fingerprint)
                        || member.getValue().value().startsWith(last))
                .map(Map.Entry::getKey)
                .toList();
    }
}
