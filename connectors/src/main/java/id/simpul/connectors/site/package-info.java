/**
 * What stands in listings, feeds, sitemaps and answers of endpoints: addresses of documents, their dates, and how it goes
 * on. Bytes in, addresses out; nothing is fetched here, and no document is read.
 */
@NullMarked
package id.simpul.connectors.site;

import org.jspecify.annotations.NullMarked;
