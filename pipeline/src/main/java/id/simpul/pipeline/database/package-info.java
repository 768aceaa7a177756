/**
 * Where the warehouse lives: a PostgreSQL of our own on a data folder by default, a server by one option. Whoever uses our
 * own holds a shared lock on the folder; the first starts it, the last stops it, and one that outlived a killed process is
 * taken over, since it is the same server on the same folder.
 */
@NullMarked
package id.simpul.pipeline.database;

import org.jspecify.annotations.NullMarked;
