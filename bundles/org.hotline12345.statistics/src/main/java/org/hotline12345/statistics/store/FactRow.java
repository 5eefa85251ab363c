package org.hotline12345.statistics.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Ledger.Entry;
import org.hotline12345.statistics.cube.Range;

/** A fact, in columns that plain SQL can count, and up to which version of its ticket it is. Who enters one holds its row. */
@Entity
@Table(name = "statistics_fact")
class FactRow {

    @Id
    private String ticket;

    private int version;
    private int taken;
    private String kind;
    private String channel;
    private String status;
    private String theme;
    private String place;
    private String line;

    protected FactRow() {}

    FactRow(Entry entry) {
        this.ticket = entry.fact().ticket().value();
        enter(entry);
    }

    boolean isLaterThan(Entry entry) {
        return version > entry.version();
    }

    void enter(Entry entry) {
        Fact fact = entry.fact();
        this.version = entry.version();
        this.taken = Range.number(fact.taken());
        this.kind = fact.kind().name();
        this.channel = fact.channel().name();
        this.status = fact.status().name();
        this.theme = fact.theme();
        this.place = fact.place();
        this.line = line(fact);
    }

    Fact fact() {
        return new Fact(
                new TicketNumber(ticket),
                Range.day(taken),
                Kind.valueOf(kind),
                Channel.valueOf(channel),
                Status.valueOf(status),
                theme,
                place,
                line.isEmpty()
                        ? List.of()
                        : Stream.of(line.split("/")).map(UnitId::new).toList());
    }

    static String line(Fact fact) {
        return fact.line().stream().map(UnitId::value).collect(Collectors.joining("/"));
    }
}
