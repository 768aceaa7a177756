package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.Explanation;
import id.simpul.jobs.extract.casecount.TableRefusal;
import id.simpul.jobs.language.Span;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of one explained document: text with its mentions in brackets, and under each line what was made of it. */
final class ExplainLines {

    private final Messages messages;
    private final Explained explained;
    private final FactJson facts;
    private final Hanging out;
    private final DecisionLines decisions;

    ExplainLines(Messages messages, int width, Explained explained, FactJson facts, PrintWriter out) {
        this.messages = messages;
        this.explained = explained;
        this.facts = facts;
        this.out = new Hanging(width, out);
        this.decisions = new DecisionLines(messages, explained.text(), this.out);
    }

    void print() {
        head();
        Integer page = null;
        for (Explained.Line line : explained.lines()) {
            Integer its = line.block().page();
            if (line.first()) {
                out.gap();
                if (its != null && !its.equals(page)) {
                    out.line("", "-- " + messages.get("extract.page", its) + " --");
                    page = its;
                }
                named(line.block());
            }
            line(line);
        }
        if (!explained.homeless().isEmpty()) {
            out.gap();
            out.line("", messages.get("explain.elsewhere"));
            explained.homeless().forEach(this::finding);
        }
    }

    /** A worksheet is named above its table. */
    private void named(Block block) {
        if (block instanceof Block.Table table && table.sheet() != null) {
            out.line("", "[" + messages.get("extract.sheet", explained.text().mask(table.sheet())) + "]");
        }
    }

    private void head() {
        Metadata metadata = explained.document().metadata();
        labelled("extract.title", metadata.title());
        labelled("extract.publisher", metadata.publisher());
        labelled("extract.day", metadata.published());
        labelled("extract.address", metadata.url());
        Category topic = explained.why().topic().value();
        labelled(
                "explain.topic",
                topic == null
                        ? null
                        : Fact.code(topic) + " ("
                                + Fact.code(explained.why().topic().source()) + ")");
        decisions.print("", explained.why().document(), null);
    }

    private void labelled(String key, @Nullable Object value) {
        String said = value == null ? "-" : explained.text().mask(value.toString());
        out.line(String.format(Locale.ROOT, "%-12s", messages.get(key)), said);
    }

    private void line(Explained.Line line) {
        List<Marks.Mark> shown = outer(line.marks());
        List<Span> marks = shown.stream().map(Marks.Mark::span).toList();
        String text = String.join(
                " | ",
                line.pieces().stream()
                        .map(piece -> explained.text().marked(piece, marks).strip())
                        .toList());
        out.line(lead(line.block()), text);
        shown.forEach(this::mark);
        line.findings().forEach(this::finding);
        line.refused().forEach(this::refused);
        line.table().forEach(this::refused);
    }

    /** Without the numbers that a date or a citation is written with. */
    private static List<Marks.Mark> outer(List<Marks.Mark> marks) {
        List<Marks.Mark> outer = new ArrayList<>();
        int end = -1;
        for (Marks.Mark mark : marks) {
            if (mark.what().equals("date") || mark.what().equals("citation")) {
                end = Math.max(end, mark.span().end());
            }
            if (!mark.what().equals("number") || mark.span().end() > end) {
                outer.add(mark);
            }
        }
        return outer;
    }

    private static String lead(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " ";
        }
        return block instanceof Block.ListItem ? "* " : block instanceof Block.Table ? "| " : "";
    }

    private void mark(Marks.Mark mark) {
        out.line(
                "    . " + String.format(Locale.ROOT, "%-9s", mark.what()),
                mark.value() + "  <" + mark.rule() + "> " + place(mark.span()));
    }

    private String place(Span span) {
        Span below = facts.place(span);
        return below == null ? messages.get("extract.title") : below.start() + "-" + below.end();
    }

    private void finding(Finding<?> finding) {
        out.line(
                "  = ",
                finding.fact().kind() + " " + DecisionLines.number(finding.confidence()) + "  " + facts.fields(finding)
                        + "  <" + String.join(", ", finding.rules()) + ">" + where(finding));
        Explanation.Number number = explained.number(finding);
        if (number != null) {
            number(number, finding.fact() instanceof CaseCount count ? count : null);
        }
    }

    private String where(Finding<?> finding) {
        Span span = finding.span();
        String cell = finding.cell() == null ? "" : " " + finding.cell();
        return (span == null ? "" : " " + place(span)) + cell;
    }

    private void refused(Explanation.Number number) {
        boolean hidden = explained.text().hides(number.number().span());
        String digits = hidden ? "?" : String.valueOf(number.number().value().value());
        String reason = Fact.code(Objects.requireNonNull(number.refusal()));
        out.line(
                "  x ",
                digits + " " + reason + ": " + messages.get("explain.why." + reason) + " "
                        + place(number.number().span()) + told(number.told()));
        number(number, null);
    }

    private void refused(TableRefusal refusal) {
        Span span = refusal.span();
        String digits = explained.text().hides(span)
                ? "?"
                : span.of(explained.document().text()).strip();
        String reason = Fact.code(refusal.why());
        out.line(
                "  x ",
                (refusal.row() ? messages.get("explain.row") : digits) + " " + reason + ": "
                        + messages.get("explain.why." + reason) + (refusal.row() ? "" : " " + place(span)));
    }

    private String told(@Nullable Span told) {
        return told == null ? "" : " (" + messages.get("explain.told", place(told)) + ")";
    }

    private void number(Explanation.Number number, @Nullable CaseCount fact) {
        if (number.relation() != null) {
            Span total = number.total();
            String whole = total == null || number.relation().equals("fresh")
                    ? ""
                    : ", "
                            + messages.get(
                                    "explain.total",
                                    total.of(explained.document().text()),
                                    place(total));
            out.line("      " + DecisionLines.label("relation"), number.relation() + whole);
        }
        decisions.print("      ", number.decisions(), fact);
    }
}
