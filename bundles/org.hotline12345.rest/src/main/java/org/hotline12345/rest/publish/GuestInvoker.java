package org.hotline12345.rest.publish;

import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.MessageContentsList;
import org.hotline12345.endpoints.Room;
import org.hotline12345.rest.api.problem.Rejected;

/** Calls a resource that is not of the platform only while there is room in it; who finds none is asked to come again (503). */
final class GuestInvoker extends JAXRSInvoker {

    private final Room room;

    GuestInvoker(Room room) {
        this.room = room;
    }

    @Override
    public Object invoke(Exchange exchange, Object request) {
        return room.within(() -> super.invoke(exchange, request), () -> full(exchange));
    }

    private static MessageContentsList full(Exchange exchange) {
        Rejected full = Rejected.later(Room.FULL, Room.PAUSE);
        return new MessageContentsList(JAXRSUtils.convertFaultToResponse(full, exchange.getInMessage()));
    }
}
