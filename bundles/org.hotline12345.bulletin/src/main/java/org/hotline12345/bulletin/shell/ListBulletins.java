package org.hotline12345.bulletin.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;

/** {@code hotline:bulletins [--sort SORT] [--before NUMBER]}. */
@Service
@Command(scope = "hotline", name = "bulletins", description = "工作简报和专报，最近的在前")
public final class ListBulletins implements Action {

    @Option(name = "--sort", description = "daily、weekly、monthly 或 special")
    @Completion(OfferedSorts.class)
    private String sort;

    @Option(name = "--before", description = "编号小于此的，即下一页")
    private Long before;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Optional<BulletinSort> wanted = Typed.option(BulletinSort.class, sort);
        Actor actor = seat.caller().actor();
        Table table = new Table("编号", "种类", "期号", "情况", "期间", "标题");
        for (BulletinHeading each : Desk.granted(() -> desk.list(actor, wanted, Optional.ofNullable(before)))) {
            table.row(
                    each.number(),
                    Words.of(each.sort()),
                    each.issue().orElse("—"),
                    each.correctedBy().map(it -> "已由 " + it + " 更正").orElse(Words.of(each.state())),
                    each.from() + " 至 " + each.to(),
                    each.title());
        }
        table.print(Screen.of(session));
        return null;
    }
}
