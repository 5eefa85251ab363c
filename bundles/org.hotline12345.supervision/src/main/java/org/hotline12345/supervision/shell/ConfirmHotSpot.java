package org.hotline12345.supervision.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.HotSpots;

/** {@code hotline:hotspot-confirm}. */
@Service
@Command(scope = "hotline", name = "hotspot-confirm", description = "认定热点：督办其各件工单，合为一个督办件；可以重复执行")
public final class ConfirmHotSpot implements Action {

    @Option(name = "--instruction", description = "督办要求")
    private String instruction;

    @Argument(name = "number", required = true, description = "热点编号")
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private HotSpots hotSpots;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        Actor actor = Desk.whole(seat).actor();
        FindingReply reply = Desk.answered(() -> hotSpots.confirm(actor, number, Optional.ofNullable(instruction)));
        Desk.decided(reply, city, Screen.of(session));
        return null;
    }
}
