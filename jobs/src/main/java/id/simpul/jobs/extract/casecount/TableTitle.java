package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title by its members, since "korban yang didampingi dan PMI yang ditunda" says different things of two categories. */
final class TableTitle {

    private static final Pattern JOINT = Pattern.compile("(?i)\\s(?:dan|serta)\\s|[,;]");

    private final List<TableLabel> members = new ArrayList<>();

    /** @param titles nearest first; the first one that names a category is taken apart */
    TableTitle(List<String> titles) {
        for (String title : titles) {
            List<TableLabel> here =
                    JOINT.splitAsStream(title).map(TableWords::read).toList();
            if (here.stream().anyMatch(TableTitle::named)) {
                members.addAll(here);
                return;
            }
        }
    }

    private static boolean named(TableLabel member) {
        return member.category() != null || member.generic();
    }

    private static boolean about(TableLabel member, Category category) {
        return member.category() == category
                || (member.category() == null && member.generic() && category != Category.TRAFFICKING);
    }

    /** The status that the title tells of a category, or null; a title of one category tells it of that, wherever it stands. */
    @Nullable
    CaseStatus status(Category category) {
        for (TableLabel member : members) {
            if (about(member, category) && member.status() != null) {
                return member.status();
            }
        }
        boolean one = members.stream().allMatch(member -> member.category() == null || member.category() == category);
        return one
                ? members.stream()
                        .map(TableLabel::status)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /**
     * Whether the title names a group only with another category: it names this one without a group ("TPPO dan kekerasan terhadap
     * anak"), or forms apart of which neither is this one ("KDRT turun, kekerasan seksual anak naik" over a row of TPPO or of all).
     */
    boolean ofAnother(Category category) {
        boolean alone = members.stream().anyMatch(member -> member.category() == category && !member.namesGroup());
        boolean other = members.stream()
                .anyMatch(member -> named(member) && member.category() != category && member.namesGroup());
        boolean apart = members.stream().anyMatch(member -> member.category() != null && !member.namesGroup())
                && members.stream()
                        .filter(TableLabel::namesGroup)
                        .allMatch(member ->
                                member.category() != null && !member.generic() && member.category() != category);
        return other && (alone || apart);
    }
}
