package id.simpul.pipeline.command;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object a line of the log, for machines: when (ISO 8601, UTC), how grave, who says it, what, and the failure behind it. */
final class LineEncoder extends EncoderBase<ILoggingEvent> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            Instant when = Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS);
            json.writeStringProperty("timestamp", when.toString());
            json.writeStringProperty("level", event.getLevel().toString());
            json.writeStringProperty("threadName", event.getThreadName());
            json.writeStringProperty("loggerName", event.getLoggerName());
            json.writeStringProperty("formattedMessage", event.getFormattedMessage());
            @Nullable IThrowableProxy failure = event.getThrowableProxy();
            if (failure != null) {
                json.writeStringProperty("throwable", ThrowableProxyUtil.asString(failure));
            }
            json.writeEndObject();
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
