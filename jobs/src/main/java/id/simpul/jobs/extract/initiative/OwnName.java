package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what could be anything has a name of its own. */
final class OwnName {

    /** Characters. */
    private static final int LEAD = 40;

    /** What a forum of ours is called somewhere in the text. */
    private static final Pattern FORUM_OF = Pattern.compile(
            "\\bforum (?:\\p{L}{2,14} )?(?:anak|perempuan|korban|kekerasan|perlindungan|pelindungan|penanganan|pencegahan|migran|pekerja|tppo|gender|puspa|pendamping|anti)",
            Pattern.CASE_INSENSITIVE);

    /** "SIGAP, aplikasi pengaduan …" */
    private static final Pattern OWN_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}[”\"]?, $");

    /** "dasbor data kekerasan", "sistem informasi anak bernama …" */
    private static final Pattern TOLD_FOR_WHOM = Pattern.compile(
            "\\s(?:\\p{L}{3,14}\\s){0,2}(?:perempuan|anak|korban|kekerasan|tppo|migran|perkawinan|bernama)\\b");

    private OwnName() {}

    /** An application must have a name of its own: any meeting is held "melalui aplikasi". */
    static boolean lacks(Passage passage) {
        Named named = passage.named();
        int place = named.core().start();
        boolean own = named.span().length() > named.core().length()
                || OWN_BEFORE
                        .matcher(passage.reading().text().substring(Math.max(0, place - LEAD), place))
                        .find()
                || Character.isUpperCase(
                        passage.reading().text().charAt(named.core().start()));
        Matcher told = TOLD_FOR_WHOM.matcher(passage.words());
        own |= told.region(
                        Math.min(passage.end(), passage.words().length()),
                        passage.words().length())
                .lookingAt();
        boolean common = named.kind() == InitiativeKind.INFORMATION_SYSTEM
                || named.core().of(passage.reading().text()).equalsIgnoreCase("saluran");
        boolean forum = named.core().of(passage.reading().text()).equalsIgnoreCase("forum")
                && named.span().equals(named.core());
        return common && !own
                || forum && !FORUM_OF.matcher(passage.reading().text()).find();
    }
}
