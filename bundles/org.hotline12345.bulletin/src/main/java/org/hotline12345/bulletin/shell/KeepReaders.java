package org.hotline12345.bulletin.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;

/** {@code hotline:bulletin-readers-keep [--role ROLE]... [--unit UNIT]... NAME TITLE}. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-readers-keep",
        description = "建立阅读名单，或取代原有的同名名单，如 hotline:bulletin-readers-keep --role governing_office leadership 市领导")
public final class KeepReaders implements Action {

    @Option(name = "--role", multiValued = true, description = "阅读全文的身份：call_taker 或 governing_office，可以写几次")
    @Completion(OfferedRoles.class)
    private List<String> role = List.of();

    @Option(name = "--unit", multiValued = true, description = "阅读本单位数据的单位，如 650421，可以写几次")
    private List<String> unit = List.of();

    @Argument(index = 0, name = "name", description = "名单的名称，如 leadership", required = true)
    private String name;

    @Argument(index = 1, name = "title", description = "名单的中文名称，如 市领导", required = true)
    private String title;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        ReaderList list = new ReaderList(name, title, roles(), units());
        Actor actor = seat.caller().actor();
        Desk.granted(() -> desk.keep(actor, list));
        Screen.of(session).line("阅读名单 " + name + " 已登记");
        return null;
    }

    private Set<Role> roles() throws CommandException {
        Set<Role> read = EnumSet.noneOf(Role.class);
        for (String each : role) {
            read.add(Typed.word(Role.class, each));
        }
        return read;
    }

    private List<UnitId> units() throws CommandException {
        List<UnitId> read = new ArrayList<>();
        for (String each : unit) {
            read.add(Typed.unit(each));
        }
        return read;
    }
}
