/**
 * Servers that ask who we are: SFTP, IMAP, S3. What is said on the wire, and nothing of what is read, kept or left out:
 * that is the intake's business. Nothing is ever written to, moved on or taken away from a server, but for the mark that a
 * message was seen, where the operator asks for it.
 */
@NullMarked
package id.simpul.connectors.remote;

import org.jspecify.annotations.NullMarked;
