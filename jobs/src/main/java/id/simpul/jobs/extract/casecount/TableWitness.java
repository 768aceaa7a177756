package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;

/** Is told which rows and numbers of a table are no counts, for explanation. */
interface TableWitness {

    /** Hears nothing. */
    TableWitness NONE = new TableWitness() {};

    /** None of the row's numbers is a count. */
    default void refused(DataRow row, Refusal why) {}

    default void refused(Cell number, Refusal why) {}
}
