@NullMarked
package id.simpul.jobs.reconcile.syndication;

import org.jspecify.annotations.NullMarked;
