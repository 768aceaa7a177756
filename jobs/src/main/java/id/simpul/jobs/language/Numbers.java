package id.simpul.jobs.language;

import id.simpul.jobs.language.Quantity.Bound;
import id.simpul.jobs.language.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/** Numbers in Indonesian text: digits, words of any size, ranges, bounds. */
public final class Numbers {

    private Numbers() {}

    /** Every number in the text, in order, none overlapping another; what is no count says so by its kind. */
    public static List<Mention<Quantity>> find(CharSequence text) {
        return find(new CutText(text));
    }

    /** As {@link #find(CharSequence)}. */
    public static List<Mention<Quantity>> find(CutText text) {
        return PaperNames.without(text.text(), new Search(text).run());
    }

    private static final class Search {
        private final CharSequence text;
        private final TokenList tokens;
        private final List<Mention<When>> dates;
        private final List<Mention<Quantity>> found = new ArrayList<>();
        private int date;

        Search(CutText text) {
            this.text = text.text();
            this.tokens = text.tokens();
            this.dates = Dates.find(text, null);
        }

        List<Mention<Quantity>> run() {
            int at = 0;
            while (at < tokens.size()) {
                boolean opens = tokens.opens(at, Openers.NUMBER | Openers.ZERO);
                at = !opens ? at + 1 : inDate(at) ? date(at) : Math.max(at + 1, number(at));
            }
            return found;
        }

        private boolean inDate(int at) {
            Span span = tokens.at(at).span();
            while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
                date++;
            }
            return date < dates.size() && dates.get(date).span().overlaps(span);
        }

        private int date(int at) {
            NumberWords.Parsed parsed = tokens.at(at).isDigits() ? NumberWords.at(tokens, at) : null;
            if (parsed != null) {
                add(at, at, new Quantity(parsed.value(), Bound.EXACT, Kind.DATE), "number.date");
            }
            return at + 1;
        }

        /** Reads what begins at a token; returns the index behind it, or the index itself where nothing does. */
        private int number(int at) {
            int zero = Zero.endOf(tokens, at);
            if (zero > at) {
                add(at, zero - 1, new Quantity(0, Bound.EXACT, Kind.COUNT), "number.zero");
                return zero;
            }
            int phone = Chains.phone(tokens, at);
            if (phone > at) {
                add(at, phone - 1, new Quantity(0, Bound.EXACT, Kind.PHONE), "kind.phone-form");
                return phone;
            }
            if (Chains.clock(tokens, at)) {
                add(
                        at,
                        at,
                        new Quantity(Long.parseLong(tokens.word(at).substring(0, 2)), Bound.EXACT, Kind.TIME),
                        "kind.clock-form");
                return at + 1;
            }
            int chain = Chains.slashed(tokens, at);
            if (chain > at) {
                add(at, chain - 1, new Quantity(0, Bound.EXACT, Kind.CODE), "kind.slashes");
                return chain;
            }
            NumberWords.Parsed first = NumberWords.at(tokens, at);
            if (first == null
                    || Zero.wished(tokens, at, first)
                    || tokens.word(at - 1).equals("salah")) {
                return at;
            }
            return counted(at, first);
        }

        private int counted(int at, NumberWords.Parsed first) {
            int end = Ranges.end(tokens, at, first);
            boolean range = end > at + first.tokens();
            Bounds.Reading bound = Bounds.read(tokens, at, end);
            Kinds.Reading kind = Kinds.read(text, tokens, at, end, first, bound.first());
            Bound value = range || first.collective() ? Bound.AT_LEAST : bound.bound();
            String rule = kind.kind() != Kind.COUNT ? kind.rule() : range ? "number.range" : form(first, bound);
            add(at, end - 1, new Quantity(first.value(), value, kind.kind()), rule);
            return end;
        }

        private static String form(NumberWords.Parsed number, Bounds.Reading bound) {
            if (bound.bound() != Bound.EXACT) {
                return bound.rule();
            }
            if (number.collective()) {
                return "number.collective";
            }
            return number.digits() ? "number.digits" : "number.words";
        }

        private void add(int first, int last, Quantity quantity, String rule) {
            found.add(new Mention<>(quantity, tokens.span(first, last), rule));
        }
    }
}
