package org.hotline12345.bulletin.soap;

import java.util.List;
import java.util.Set;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;

/**
 * 阅读名单. Who reads a bulletin.
 *
 * @param name by which bulletins name it, such as {@code leadership}
 * @param title what people call it, such as 市领导
 * @param roles who reads the whole
 * @param units which units read a view of their own
 */
public record ReaderListContent(String name, String title, List<Role> roles, List<UnitId> units) {

    static ReaderListContent of(ReaderList it) {
        return new ReaderListContent(
                it.name(), it.title(), it.roles().stream().sorted().toList(), it.units());
    }

    ReaderList list() {
        return new ReaderList(name, title, Set.copyOf(roles), units);
    }
}
