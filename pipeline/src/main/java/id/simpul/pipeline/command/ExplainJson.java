package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.Decision;
import id.simpul.jobs.extract.casecount.Explanation;
import id.simpul.jobs.extract.casecount.Refusal;
import id.simpul.jobs.extract.casecount.TableRefusal;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import id.simpul.pipeline.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explained document as one JSON object, one a line; places count as those of facts do. */
record ExplainJson(Messages messages) implements FileFacts.Form {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String document(Document document, List<Finding<?>> findings) {
        return new Tree(new Explained(document, findings), new FactJson(document, messages)).line() + '\n';
    }

    @Override
    public String refusal(String name, String why) {
        return FactJson.error(name, why) + '\n';
    }

    /** One document's. */
    private record Tree(Explained explained, FactJson facts) {

        String line() {
            ObjectNode root = (ObjectNode) MAPPER.readTree(facts.document(false, false));
            root.put("fact", "explanation");
            Link<Category> topic = explained.why().topic();
            ObjectNode about = root.putObject("topic");
            about.put("value", topic.value() == null ? null : Fact.code(topic.value()));
            about.put("source", Fact.code(topic.source()));
            decisions(root, explained.why().document(), null);
            ArrayNode lines = root.putArray("lines");
            explained.lines().forEach(line -> line(line, lines.addObject()));
            findings(root.putArray("elsewhere"), explained.homeless());
            return MAPPER.writeValueAsString(root);
        }

        private void line(Explained.Line line, ObjectNode node) {
            node.put("page", line.block().page());
            place(node, line.span());
            ArrayNode cells = node.putArray("text");
            line.pieces()
                    .forEach(piece ->
                            cells.add(explained.text().marked(piece, List.of()).strip()));
            ArrayNode mentions = node.putArray("mentions");
            for (Marks.Mark mark : line.marks()) {
                ObjectNode mention = mentions.addObject();
                mention.put("what", mark.what());
                mention.put("value", mark.value());
                mention.put("rule", mark.rule());
                place(mention, mark.span());
            }
            findings(node.putArray("facts"), line.findings());
            ArrayNode refused = node.putArray("refused");
            line.refused().forEach(number -> refused(number, refused.addObject()));
            line.table().forEach(refusal -> refused(refusal, refused.addObject()));
        }

        private void findings(ArrayNode nodes, List<Finding<?>> findings) {
            for (Finding<?> finding : findings) {
                ObjectNode node = (ObjectNode) MAPPER.readTree(facts.finding(finding));
                ArrayNode rules = node.putArray("rules");
                finding.rules().forEach(rules::add);
                Explanation.Number number = explained.number(finding);
                if (number != null) {
                    number(number, node, finding.fact() instanceof CaseCount count ? count : null);
                }
                nodes.add(node);
            }
        }

        private void refused(Explanation.Number number, ObjectNode node) {
            boolean hidden = explained.text().hides(number.number().span());
            node.put("value", hidden ? null : number.number().value().value());
            place(node, number.number().span());
            Refusal why = number.refusal();
            node.put("why", why == null ? null : Fact.code(why));
            other(node, "told", number.told());
            number(number, node, null);
        }

        /** {@code "row": true} where no number of the row counts. */
        private void refused(TableRefusal refusal, ObjectNode node) {
            node.put("row", refusal.row());
            place(node, refusal.span());
            node.put("why", Fact.code(refusal.why()));
        }

        private void number(Explanation.Number number, ObjectNode node, @Nullable CaseCount fact) {
            node.put("relation", number.relation());
            other(node, "total", number.total());
            decisions(node, number.decisions(), fact);
        }

        private void decisions(ObjectNode node, List<Decision> decisions, @Nullable CaseCount fact) {
            ArrayNode nodes = node.putArray("decisions");
            for (Decision decision : decisions) {
                ObjectNode one = nodes.addObject();
                one.put("field", Fact.code(decision.field()));
                one.put("context", decision.context() == null ? null : Fact.code(decision.context()));
                one.put("overruled", fact != null && !decision.stands(fact));
                ArrayNode options = one.putArray("options");
                decision.options().forEach(option -> option(option, options.addObject()));
            }
        }

        private void option(Decision.Alternative option, ObjectNode node) {
            node.put("value", option.value() == null ? null : explained.text().mask(option.value()));
            node.put("source", Fact.code(option.source()));
            node.put("probability", rounded(option.probability()));
            node.put("certainty", rounded(option.certainty()));
            ObjectNode clues = node.putObject("clues");
            option.clues().forEach(weighed -> clues.put(Fact.code(weighed.clue()), rounded(weighed.weight())));
        }

        private static double rounded(double number) {
            return Math.round(number * 10_000) / 10_000.0;
        }

        private void other(ObjectNode node, String name, @Nullable Span span) {
            if (span == null) {
                node.putNull(name);
            } else {
                place(node.putObject(name), span);
            }
        }

        private void place(ObjectNode node, Span span) {
            @Nullable Span below = facts.place(span);
            node.put("start", below == null ? null : below.start());
            node.put("end", below == null ? null : below.end());
        }
    }
}
