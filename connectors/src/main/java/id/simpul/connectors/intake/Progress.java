package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Receipt;

/** Is told how a collection goes. Called from several threads at once. */
public interface Progress {

    /** Says nothing. */
    Progress NONE = new Progress() {};

    /** A document was read and has landed. */
    default void landed(Receipt receipt) {}

    /** So many addresses more of a source were found unchanged. */
    default void unchanged(String sourceId, int count) {}

    /** A source is done, or has failed. */
    default void done(Collected collected) {}
}
