/**
 * Asking servers politely and safely, and nothing else: no word here about what is asked for. One {@link
 * id.simpul.connectors.web.Host} a host name has its only connection, its turns, its robots.txt and its troubles, shared
 * by all sources of a collection; {@link id.simpul.connectors.web.Fetcher} asks by its rules. An address is checked where
 * the connection itself takes it from, after each redirect and each look-up, so that no name can change its mind in
 * between. Every duration is a setting.
 */
@NullMarked
package id.simpul.connectors.web;

import org.jspecify.annotations.NullMarked;
