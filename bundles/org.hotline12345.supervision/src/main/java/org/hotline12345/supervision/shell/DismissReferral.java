package org.hotline12345.supervision.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.Referrals;

/** {@code hotline:referral-dismiss}. */
@Service
@Command(scope = "hotline", name = "referral-dismiss", description = "不予报送")
public final class DismissReferral implements Action {

    @Argument(name = "number", required = true, description = "线索编号")
    private long number;

    @Argument(index = 1, name = "reason", required = true, description = "不予报送的理由")
    private String reason;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Referrals referrals;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        Actor actor = Desk.whole(seat).actor();
        Desk.decided(Desk.answered(() -> referrals.dismiss(actor, number, reason)), city, Screen.of(session));
        return null;
    }
}
