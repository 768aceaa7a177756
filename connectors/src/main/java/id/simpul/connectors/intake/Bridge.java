package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** The end of a route: lands what an exchange is about. The intake's policy turns to it when that fails. */
interface Bridge extends Processor {

    /** Nothing can be landed any more: the source is over. */
    void giveUp(Reason reason);

    /**
     * What the exchange is about could not be fetched even when tried again: it lands as failed.
     *
     * @return false where the exchange is about no document, so that the source has failed as a whole
     */
    boolean failed(Exchange exchange, Payload.Failed payload);
}
