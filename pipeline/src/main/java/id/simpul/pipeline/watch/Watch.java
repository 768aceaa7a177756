package id.simpul.pipeline.watch;

import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Expectation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a source by what it should bring and by what it used to bring. What the operator expects comes first; where
 * nothing is expected, only a break with at least three earlier runs counts, so that a young or small source is let be.
 */
final class Watch {

    /** Reasons of a server that doesn't want us, or that we must not ask. */
    static final Set<String> REFUSALS = Set.of(
            "http_401",
            "http_403",
            "http_407",
            "http_429",
            "http_451",
            "disallowed",
            "wrong_credentials",
            "no_permission",
            "unknown_host_key",
            "untrusted_server",
            "bad_certificate");

    private static final int RUNS_TO_COMPARE = 3;

    /** Fewer addresses or documents than this vary by chance. */
    private static final int LARGE_ENOUGH = 10;

    private static final int EXPLOSION = 10;

    private final LocalDate today;

    Watch(LocalDate today) {
        this.today = today;
    }

    /**
     * @param before earlier runs of the source that did not fail, the last one first
     * @param failure why the source failed as a whole in this run, or null
     */
    List<Flag> judge(
            String source, Expectation expect, SourceRun now, List<SourceRun> before, @Nullable Reason failure) {
        List<Flag> flags = new ArrayList<>();
        if (blocked(now, failure)) {
            flags.add(new Flag(source, Verdict.BLOCKED, blockedMessage(now, failure)));
            return flags;
        }
        if (failure != null) {
            // that it failed is told elsewhere; what it brought until then is no measure of it
            return flags;
        }
        volume(source, expect, now, before, flags);
        age(source, expect, now, flags);
        articles(source, now, before, flags);
        return flags;
    }

    private static boolean blocked(SourceRun now, @Nullable Reason failure) {
        return failure != null && REFUSALS.contains(failure.code())
                || now.refused() > 0 && 2 * now.refused() >= now.seen();
    }

    private static String blockedMessage(SourceRun now, @Nullable Reason failure) {
        return failure != null
                ? failure.message()
                : now.refused() + " of " + now.seen() + " addresses were refused by their server";
    }

    private static void volume(
            String source, Expectation expect, SourceRun now, List<SourceRun> before, List<Flag> flags) {
        long usual = usual(before);
        boolean known = before.size() >= RUNS_TO_COMPARE;
        Integer least = expect.least();
        Integer most = expect.most();
        if (least != null && now.seen() < least) {
            flags.add(new Flag(source, Verdict.SILENT, now.seen() + " addresses, expected at least " + least));
        } else if (least == null && known && now.seen() == 0 && usual > 0) {
            flags.add(new Flag(source, Verdict.SILENT, "nothing came; usually " + usual + " addresses do"));
        } else if (known && usual >= LARGE_ENOUGH && 2 * now.seen() < usual) {
            flags.add(
                    new Flag(source, Verdict.SHRUNK, now.seen() + " addresses, less than half of the usual " + usual));
        }
        if (most != null && now.seen() > most) {
            flags.add(new Flag(source, Verdict.EXPLODING, now.seen() + " addresses, expected at most " + most));
        } else if (most == null && known && now.seen() > EXPLOSION * Math.max(usual, LARGE_ENOUGH)) {
            flags.add(new Flag(
                    source, Verdict.EXPLODING, now.seen() + " addresses, more than ten times the usual " + usual));
        }
    }

    private void age(String source, Expectation expect, SourceRun now, List<Flag> flags) {
        Integer days = expect.freshDays();
        LocalDate newest = now.newest();
        if (days != null && newest != null && ChronoUnit.DAYS.between(newest, today) > days) {
            flags.add(new Flag(
                    source,
                    Verdict.SILENT,
                    "the newest document is of " + newest + ", expected within " + days + " days"));
        }
    }

    /** A page without an article, or without a fact, is nothing special; many where there were few are another design. */
    private static void articles(String source, SourceRun now, List<SourceRun> before, List<Flag> flags) {
        long read = before.stream().mapToLong(SourceRun::read).sum();
        long articles = before.stream().mapToLong(SourceRun::articles).sum();
        long told = before.stream().mapToLong(SourceRun::told).sum();
        if (fallen(now.articles(), now.read(), articles, read)) {
            flags.add(new Flag(
                    source, Verdict.REDESIGNED, shares("hold an article", now.articles(), now, articles, read)));
        } else if (fallen(now.told(), now.read(), told, read)) {
            flags.add(new Flag(source, Verdict.REDESIGNED, shares("state a fact", now.told(), now, told, read)));
        }
    }

    /** Less than a quarter of what the earlier share promises, where that is a number which chance leaves alone. */
    private static boolean fallen(long part, long all, long partBefore, long allBefore) {
        double promised = allBefore == 0 ? 0 : (double) partBefore / allBefore * all;
        return promised >= LARGE_ENOUGH && part < promised / 4;
    }

    private static String shares(String what, long part, SourceRun now, long partBefore, long allBefore) {
        return String.format(
                Locale.ROOT,
                "%d of %d new documents %s; %d of %d did before",
                part,
                now.read(),
                what,
                partBefore,
                allBefore);
    }

    private static long usual(List<SourceRun> before) {
        List<Long> seen = before.stream().map(SourceRun::seen).sorted().toList();
        return seen.isEmpty() ? 0 : seen.get(seen.size() / 2);
    }
}
