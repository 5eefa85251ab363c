package org.hotline12345.supervision.shell;

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
import org.hotline12345.supervision.api.Referrals;

/** {@code hotline:referral-refer}. */
@Service
@Command(scope = "hotline", name = "referral-refer", description = "报送纪检监察机关")
public final class ReferReferral implements Action {

    @Option(name = "--document", required = true, description = "报送文件的文号或名称")
    private String document;

    @Option(name = "--approver", required = true, description = "批准人，不能是录入的账号")
    private String approver;

    @Argument(name = "number", required = true, description = "线索编号")
    private long number;

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
        Desk.decided(Desk.answered(() -> referrals.refer(actor, number, document, approver)), city, Screen.of(session));
        return null;
    }
}
