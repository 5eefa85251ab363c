package org.hotline12345.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.ticket.api.Draft;

/** {@code hotline:alike N}, or with what a caller has told so far. */
@Service
@Command(
        scope = "hotline",
        name = "alike",
        description = "疑似同一事项，如 hotline:alike 20250328-000012 或 hotline:alike --phone 139… --text 停水 --place 650421")
public final class ShowAlike implements Action {

    @Argument(name = "number", description = "工单编号；不填时按所填的诉求比对")
    @Completion(TicketNumbers.class)
    private String number;

    @Option(name = "--text", description = "诉求内容")
    private String text;

    @Option(name = "--category", description = "类别，如 水电气热/停水")
    private String category;

    @Option(name = "--place", description = "地点，如 650421")
    private String place;

    @Option(name = "--phone", description = "诉求人电话")
    private String phone;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Draft draft = new Draft(given(text), given(category), given(place), given(phone));
        if (number == null && draft.equals(Draft.NOTHING)) {
            throw Failures.because("没有可比对的内容", "填写工单编号，或 --text、--category、--place、--phone 之一");
        }
        Likely likely = new Likely(desk, Screen.of(session));
        likely.print(number == null ? desk.alike(draft) : desk.alike(Desk.number(number)));
        return null;
    }

    private static Optional<String> given(String typed) {
        return Optional.ofNullable(typed);
    }
}
