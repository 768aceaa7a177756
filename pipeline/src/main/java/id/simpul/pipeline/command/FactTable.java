package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Masking;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of facts a document, for people; the document itself above it where that is asked for. */
final class FactTable implements FileFacts.Form {

    private static final int WIDEST_QUOTE = 70;
    private static final List<String> HEADER =
            List.of("fact", "region", "when", "what", "value", "confidence", "quote");

    private final Messages messages;
    private final NoteLines notes;
    private final @Nullable DocumentText whole;
    private final int width;

    /**
     * @param whole shows the document above its facts; null: the facts alone
     * @param width of the table of facts
     */
    FactTable(Messages messages, @Nullable DocumentText whole, int width) {
        this.messages = messages;
        this.notes = new NoteLines(messages);
        this.whole = whole;
        this.width = width;
    }

    @Override
    public String document(Document document, List<Finding<?>> findings) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            out.println(Wrapping.printable(document.name()));
            notes.print(document.notes(), out);
            if (whole != null) {
                whole.print(document, out);
            }
            if (!findings.isEmpty()) {
                Identities.Masker masker = Masking.of(document);
                List<List<String>> lines = new ArrayList<>();
                lines.add(HEADER.stream().map(messages::head).toList());
                findings.forEach(finding -> lines.add(line(document, finding, masker)));
                TextTable.print(lines, width, out);
            }
            out.println();
        }
        return text.toString();
    }

    @Override
    public String refusal(String name, String why) {
        return Wrapping.printable(name) + "\n  ! " + Wrapping.printable(why) + "\n\n";
    }

    private List<String> line(Document document, Finding<?> finding, Identities.Masker masker) {
        Fact fact = finding.fact();
        String quote =
                finding.span() == null ? "" : finding.span().of(document.text()).replaceAll("\\s+", " ");
        String masked = Wrapping.printable(masker.maskPeople(quote));
        return List.of(
                messages.head(fact.kind()),
                region(fact.region()),
                when(fact),
                Wrapping.printable(what(fact, masker)),
                value(fact),
                String.format(Locale.ROOT, "%.2f", finding.confidence()),
                masked.length() > WIDEST_QUOTE ? masked.substring(0, WIDEST_QUOTE - 1) + "…" : masked);
    }

    private static String region(@Nullable String code) {
        if (code == null) {
            return "?";
        }
        return Regions.byCode(code).map(Region::fullName).orElse(code);
    }

    private static String when(Fact fact) {
        if (fact instanceof CaseCount count) {
            return span(count.periodStart(), count.periodEnd());
        } else if (fact instanceof Meeting meeting) {
            return span(meeting.dateStart(), meeting.dateEnd());
        } else if (fact instanceof Regulation regulation) {
            return regulation.year() == null ? "?" : String.valueOf(regulation.year());
        } else if (fact instanceof Initiative initiative) {
            return Objects.requireNonNullElse(initiative.date(), Objects.requireNonNullElse(initiative.year(), "?"))
                    .toString();
        }
        return "";
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Objects.equals(from, to)
                ? Objects.requireNonNullElse(from, "?").toString()
                : Objects.requireNonNullElse(from, "?") + ".." + Objects.requireNonNullElse(to, "?");
    }

    private String what(Fact fact, Identities.Masker masker) {
        if (fact instanceof CaseCount count) {
            return joined(masker, count.category(), count.victimGroup(), count.measure(), count.status());
        } else if (fact instanceof Meeting meeting) {
            return joined(masker, meeting.meetingKind(), meeting.venue());
        } else if (fact instanceof Regulation regulation) {
            return joined(masker, regulation.type(), regulation.number(), regulation.status());
        } else if (fact instanceof Initiative initiative) {
            return joined(masker, initiative.initiativeKind(), initiative.name(), initiative.rank());
        }
        return "";
    }

    private String value(Fact fact) {
        if (fact instanceof CaseCount count) {
            String sign = switch (count.qualifier()) {
                case EXACT -> "";
                case AT_LEAST -> ">=";
                case AT_MOST -> "<=";
                case ABOUT -> "~";
            };
            return sign + count.value();
        } else if (fact instanceof Meeting meeting) {
            return meeting.participantsCount() == null
                    ? ""
                    : messages.get("extract.people", meeting.participantsCount());
        } else if (fact instanceof Initiative initiative) {
            return initiative.coverageCount() == null ? "" : String.valueOf(initiative.coverageCount());
        }
        return "";
    }

    private String joined(Identities.Masker masker, @Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> part instanceof Enum<?> constant ? messages.term(constant) : masker.mask(part.toString()))
                .collect(Collectors.joining(messages.get("extract.between")));
    }
}
