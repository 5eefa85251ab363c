package org.hotline12345.assessment.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.law.party.UnitId;

/**
 * What was entered of the front desk in a period. What was not entered is not known, which is not the same as none.
 *
 * @param days of every group
 * @param marks likewise
 */
public record DeskFigures(List<DeskDay> days, List<QualityMark> marks) {

    /** The groups that anything was entered of, by their ids, with the name that was entered last. */
    public Map<UnitId, String> groups() {
        Map<String, String> names = new TreeMap<>();
        marks.forEach(it -> names.put(it.group().value(), it.group().value()));
        days.forEach(it -> names.put(it.group().value(), it.name()));
        return names.entrySet().stream().collect(Collectors.toMap(it -> new UnitId(it.getKey()), Map.Entry::getValue));
    }

    /** Of one group. */
    public Map<Quantity, Long> of(UnitId group) {
        return quantities(
                days.stream().filter(it -> it.group().equals(group)).toList(),
                marks.stream().filter(it -> it.group().equals(group)).toList());
    }

    /** Of all groups together. */
    public Map<Quantity, Long> together() {
        return quantities(days, marks);
    }

    private static Map<Quantity, Long> quantities(Collection<DeskDay> days, Collection<QualityMark> marks) {
        Map<Quantity, Long> found = new EnumMap<>(Quantity.class);
        if (!days.isEmpty()) {
            found.put(
                    Quantity.DESK_OFFERED,
                    days.stream().mapToLong(DeskDay::offered).sum());
            found.put(
                    Quantity.DESK_CONNECTED,
                    days.stream().mapToLong(DeskDay::connected).sum());
            found.put(
                    Quantity.DESK_WAIT_SECONDS,
                    days.stream().mapToLong(DeskDay::waitSeconds).sum());
            // Where one day does not say it, a sum would tell of fewer calls than the others do.
            if (days.stream().allMatch(it -> it.resolved().isPresent())) {
                found.put(
                        Quantity.DESK_RESOLVED,
                        days.stream().mapToLong(it -> it.resolved().orElse(0L)).sum());
            }
        }
        if (!marks.isEmpty()) {
            found.put(Quantity.DESK_MARKS, (long) marks.size());
            found.put(
                    Quantity.DESK_MARK_SUM,
                    marks.stream().mapToLong(QualityMark::mark).sum());
        }
        return found;
    }
}
