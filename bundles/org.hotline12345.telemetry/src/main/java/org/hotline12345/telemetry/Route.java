package org.hotline12345.telemetry;

import java.util.stream.Collectors;
import org.apache.cxf.jaxrs.model.MethodInvocationInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfoStack;
import org.apache.cxf.message.Message;

/** Which address a request went to, with the names of its parts instead of what stood there: no ticket, no search. */
final class Route {

    private Route() {}

    /**
     * Such as {@code /api/tickets/{number}}; where nobody has the address, that of who answered for it, such as
     * {@code /api}. SOAP has one address for all operations.
     */
    static String of(Message request) {
        String served = request.getExchange().getEndpoint().getEndpointInfo().getAddress();
        OperationResourceInfoStack way = request.get(OperationResourceInfoStack.class);
        String below = way == null ? "" : way.stream().map(Route::template).collect(Collectors.joining("/"));
        return clean(served + "/" + below);
    }

    private static String template(MethodInvocationInfo method) {
        return method.getMethodInfo().getURITemplate().getValue();
    }

    private static String clean(String path) {
        String single = path.replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
