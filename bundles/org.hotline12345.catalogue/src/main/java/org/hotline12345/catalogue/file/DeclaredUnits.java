package org.hotline12345.catalogue.file;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hotline12345.catalogue.DeclaredUnit;

/** Reads a unit from the properties that describe it. */
public final class DeclaredUnits {

    /** The factory PID of units without code. */
    public static final String FACTORY = "org.hotline12345.unit";

    /** Which unit it is; the one property that nobody sets otherwise than the module. */
    public static final String ID = "unit.id";

    private static final Set<String> PLACE = Set.of(ID, "unit.parent", "unit.territory", "unit.duties");

    private DeclaredUnits() {}

    /** Whether a key says where a unit with code stands and what it does; only its module says that, and by a new version. */
    public static boolean isFixed(String pid, String key) {
        return !pid.startsWith(FACTORY + "~") && PLACE.contains(key);
    }

    /** @param values of a property; none where it is not there */
    public static DeclaredUnit of(Function<String, List<String>> values) {
        List<String> duties = texts(values.apply("unit.duties"));
        return new DeclaredUnit(
                text(values.apply(ID)),
                text(values.apply("unit.name")),
                text(values.apply("unit.parent")),
                texts(values.apply("unit.territory")),
                duties.isEmpty() ? List.of("*") : duties);
    }

    private static String text(List<String> values) {
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static List<String> texts(List<String> values) {
        return values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
