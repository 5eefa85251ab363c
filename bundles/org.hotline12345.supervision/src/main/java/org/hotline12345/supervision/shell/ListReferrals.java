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
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.EvidenceText;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.Referrals;

/** {@code hotline:referrals}. */
@Service
@Command(scope = "hotline", name = "referrals", description = "报送纪检监察机关的线索，最新的在前；写明编号的，显示其证据材料")
public final class ListReferrals implements Action {

    private static final int MOST = 100;

    @Argument(name = "number", description = "线索编号")
    private Long number;

    @Option(name = "--state", description = "found（待认定）、referred（已报送）或 dismissed（不予认定）")
    private String state;

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
        if (number == null) {
            FindingSelection selection = new FindingSelection(Desk.state(state), Optional.empty(), MOST);
            Desk.print(Desk.answered(() -> referrals.list(actor, selection)), city, Screen.of(session));
            return null;
        }
        ReferralEvidence evidence = Desk.answered(() -> referrals.evidence(actor, number))
                .orElseThrow(() -> Failures.because("没有线索 " + number, "用 hotline:referrals 查看编号"));
        session.getConsole().print(EvidenceText.of(evidence));
        return null;
    }
}
