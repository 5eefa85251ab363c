package org.hotline12345.telemetry;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.hotline12345.ticket.api.Trace;

/** A request comes: begins its trace, says its id in the answer whatever the answer will be, and notes the time. */
final class Arrival extends AbstractPhaseInterceptor<Message> {

    /** What the trace id is called in the answer; the caller's own {@code traceparent} goes on in it. */
    static final String HEADER = "Trace-Id";

    private static final String TRACEPARENT = "traceparent";

    /** When a request came, by {@link System#nanoTime()}. */
    record Came(long nanos) {}

    Arrival() {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        if (message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest request) {
            message.getExchange().put(Came.class, new Came(System.nanoTime()));
            String id = Trace.begin(Optional.ofNullable(request.getHeader(TRACEPARENT)));
            if (message.get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse response) {
                response.setHeader(HEADER, id);
            }
        }
    }
}
