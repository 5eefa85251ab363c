package org.hotline12345.telemetry;

import java.net.HttpURLConnection;
import java.time.Duration;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.hotline12345.ticket.api.Trace;

/** An answer, or a fault, is written to its end: notes how long that took, and ends the trace. */
final class Departure extends AbstractPhaseInterceptor<Message> {

    private final HttpFigures figures;

    Departure(HttpFigures figures) {
        super(Phase.SETUP_ENDING);
        this.figures = figures;
    }

    @Override
    public void handleMessage(Message message) {
        leave(message);
    }

    private void leave(Message message) {
        Exchange exchange = message.getExchange();
        Arrival.Came came = exchange.remove(Arrival.Came.class.getName()) instanceof Arrival.Came it ? it : null;
        if (came != null) {
            Message request = exchange.getInMessage();
            figures.answered(
                    Route.of(request),
                    String.valueOf(request.get(Message.HTTP_REQUEST_METHOD)),
                    status(message, exchange),
                    Duration.ofNanos(System.nanoTime() - came.nanos()));
            Trace.end();
        }
    }

    private static int status(Message message, Exchange exchange) {
        if (message.get(Message.RESPONSE_CODE) instanceof Integer status) {
            return status;
        }
        boolean fault = message == exchange.getOutFaultMessage();
        return fault ? HttpURLConnection.HTTP_INTERNAL_ERROR : HttpURLConnection.HTTP_OK;
    }
}
