package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that belong to one person: national identity and family card numbers, passports, mobile phones. */
final class NumberIdentities {

    private static final Pattern NATIONAL = Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{6}[ .-]?\\d{4}(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d.,])(?:\\+?62|0)[ -]?8\\d{1,3}(?:[ .-]?\\d{3,5}){1,3}(?!\\d)");
    private static final Pattern PASSPORT = Pattern.compile(
            "\\bpaspor (?:bernomor |nomor |no\\.? ?)?([A-Z]{1,2} ?\\d{6,7})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLIC_LINE = Pattern.compile(
            "hot ?line|call ?cent|layanan|pengaduan|aduan|sapa|halo|lapor|posko|humas|sekretariat|kantor|unit");
    private static final int REACH = 60;

    private static final Pattern ABROAD =
            Pattern.compile("\\+\\d{2}[ -]?\\d{2,4}[ -]?\\d{3,5}(?:[ -]?\\d{1,5})?(?!\\d)");

    private NumberIdentities() {}

    static void find(CharSequence text, List<Mention<Kind>> found) {
        add(text, NATIONAL, 0, "identity.national-number", found);
        add(text, PASSPORT, 1, "identity.passport-number", found);
        numbersOfPeople(text, MOBILE, "identity.mobile-number", found);
        numbersOfPeople(text, ABROAD, "identity.foreign-number", found);
    }

    private static void numbersOfPeople(CharSequence text, Pattern pattern, String rule, List<Mention<Kind>> found) {
        Matcher mobile = pattern.matcher(text);
        while (mobile.find()) {
            String before = text.subSequence(Math.max(0, mobile.start() - REACH), mobile.start())
                    .toString()
                    .toLowerCase(Locale.ROOT);
            // an agency's published line is no identity, unless the words say whose it is
            if (!PUBLIC_LINE.matcher(before).find() || before.contains("pelapor") || before.contains("korban")) {
                found.add(new Mention<>(Kind.ID_NUMBER, new Span(mobile.start(), mobile.end()), rule));
            }
        }
    }

    private static void add(CharSequence text, Pattern pattern, int group, String rule, List<Mention<Kind>> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Mention<>(Kind.ID_NUMBER, new Span(matcher.start(group), matcher.end(group)), rule));
        }
    }
}
