package org.hotline12345.bulletin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;

/**
 * 阅读名单. Who reads a bulletin, as data that the center keeps.
 *
 * @param name by which bulletins name it, such as {@code leadership}
 * @param title what people call it, such as 市领导
 * @param roles who reads the whole; of the call-takers and the governing office, for the center reads everything
 * @param units which units read it, each what is of itself and of those below it
 */
public record ReaderList(String name, String title, Set<Role> roles, List<UnitId> units) {

    /** Units of a list: each has a view of its own in each bulletin. */
    public static final int MOST_UNITS = 100;

    /** Roles that may be on a list. */
    public static final Set<Role> READING = Set.of(Role.CALL_TAKER, Role.GOVERNING_OFFICE);

    public ReaderList {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        units = units == null ? List.of() : units.stream().distinct().toList();
    }

    List<Objection> objections(City city) {
        Set<String> unknown = units.stream()
                .filter(it -> city.unit(it).isEmpty())
                .map(UnitId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Form()
                .holds(
                        "name",
                        name != null && name.matches("[a-z][a-z0-9-]{0,39}"),
                        "名单的名称有误",
                        "填写 1 至 40 个小写字母、数字或连字符，如 leadership")
                .line("title", title, "填写名单的中文名称，如 市领导")
                .holds("roles", READING.containsAll(roles), "名单中的身份不能阅读全文", "填写 CALL_TAKER 或 GOVERNING_OFFICE")
                .holds("units", unknown.isEmpty(), "没有承办单位 " + String.join("、", unknown), "从 /api/units 中选择")
                .holds("units", units.size() <= MOST_UNITS, "单位超过 " + MOST_UNITS + " 个", "分为几个名单")
                .holds("roles", !roles.isEmpty() || !units.isEmpty(), "名单是空的", "填写 roles 或 units")
                .objections();
    }
}
