package org.hotline12345.shell.api.kit;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.Caller;

/** Where one actor sits, who has either a part in matters or runs the platform. */
public record TestSeat(Actor actor) implements Seat {

    @Override
    public Caller caller() throws CommandException {
        return seated(!actor.role().operates());
    }

    @Override
    public Caller operator() throws CommandException {
        return seated(actor.role().operates());
    }

    private Caller seated(boolean here) throws CommandException {
        if (!here) {
            throw Failures.because("当前登录账号没有这一角色", "换一个账号登录");
        }
        return Caller.of(actor);
    }
}
