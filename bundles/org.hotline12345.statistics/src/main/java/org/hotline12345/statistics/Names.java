package org.hotline12345.statistics;

import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.statistics.cube.Scope;

/** What people call the rows of a table, and of what it is. */
public final class Names {

    private final City city;
    private final Scope scope;

    public Names(City city, Scope scope) {
        this.city = city;
        this.scope = scope;
    }

    /** The name of the scope. */
    public String ofScope() {
        return scope.unit()
                .map(city::nameOf)
                .or(() -> scope.place().map(this::place))
                .orElse("全市");
    }

    String of(By by, String key) {
        return switch (by) {
            case TIME -> key;
            case UNIT -> unit(key);
            case COUNTY, PLACE -> key.isEmpty() ? "未填地点" : place(key);
            case THEME -> key.isEmpty() ? "未分类" : key;
            case KIND -> Words.of(Kind.valueOf(key));
            case CHANNEL -> Words.of(Channel.valueOf(key));
            case STATUS -> Words.of(Status.valueOf(key));
        };
    }

    private String unit(String key) {
        if (!key.isEmpty()) {
            return city.nameOf(new UnitId(key));
        }
        return scope.unit().isPresent() ? "本级" : "未转派";
    }

    private String place(String code) {
        return city.place(code).map(Place::name).orElse(code);
    }
}
