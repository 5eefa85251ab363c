package org.hotline12345.rest.publish;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.MessageContentsList;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.problem.Rejected;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Lets only so many requests at once into a resource that is not of the platform: one that hangs keeps these threads of the
 * server and no more, and who comes meanwhile is asked to come again.
 */
final class GuestInvoker extends JAXRSInvoker {

    /** A tenth of the threads that the server has. */
    static final int MOST = 20;

    private static final String PLATFORM = "org.hotline12345.";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Semaphore room;

    GuestInvoker(int most) {
        this.room = new Semaphore(most);
    }

    /** Whether a resource is of another bundle than the platform's. */
    static boolean invokes(RestResource resource) {
        Bundle bundle = FrameworkUtil.getBundle(resource.getClass());
        return bundle != null && !bundle.getSymbolicName().startsWith(PLATFORM);
    }

    @Override
    public Object invoke(Exchange exchange, Object request) {
        if (!room.tryAcquire()) {
            Rejected busy = Rejected.later("这一模块正忙，先前的请求还没有答复", PAUSE);
            return new MessageContentsList(JAXRSUtils.convertFaultToResponse(busy, exchange.getInMessage()));
        }
        try {
            return super.invoke(exchange, request);
        } finally {
            room.release();
        }
    }
}
