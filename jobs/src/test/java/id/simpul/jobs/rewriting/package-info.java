/**
 * Texts with slots, and the facts that they tell: each is written in many ways (other town, office, day, numbers, people,
 * venue, order), and the facts that are read must change with it. What is read by heart fails here.
 */
@NullMarked
package id.simpul.jobs.rewriting;

import org.jspecify.annotations.NullMarked;
