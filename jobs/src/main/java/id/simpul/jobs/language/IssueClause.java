package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A clause that says who issued an instrument: "… yang diterbitkan Wali Kota Ambon itu bernomor 12".
 *
 * @param issuer the region of who signed, or null where nobody did
 * @param next index of the token behind the issuer
 * @param numberWord where the word stands that leads to the number, -1 for none
 */
record IssueClause(@Nullable Region issuer, int next, int numberWord) {

    private static final int LONGEST = 20;

    /** @param yang the word with which the clause begins */
    static IssueClause behind(TokenList tokens, PlacedRegions regions, int yang) {
        boolean made = false;
        boolean signed = false;
        Region issuer = null;
        int next = yang;
        for (int i = yang + 1; i < yang + LONGEST && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            Mention<Region> region = regions.at(token.span().start());
            if (CitationWord.NUMBER.is(token.word())) {
                return new IssueClause(issuer, next, i);
            }
            signed |= made && CitationWord.SIGNER.is(token.word());
            if (region != null) {
                int behind = tokens.from(region.span().end());
                if (signed && issuer == null) {
                    issuer = region.value();
                    next = behind;
                }
                i = behind - 1;
            } else if (token.kind() == Token.Kind.BREAK
                    || token.is(".")
                    || token.is(";")
                    || InstrumentForm.ALL.startingAt(tokens, i) != null) {
                break;
            }
            made |= CitationWord.ISSUED.is(token.word());
        }
        return new IssueClause(issuer, next, -1);
    }
}
