package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hotline12345.modules.api.ModuleStatus.Health;

/**
 * 状况. How something does.
 *
 * @param health in a word
 * @param troubles why it is not well, as sentences
 */
public record Condition(Health health, List<String> troubles) {

    private static final List<Health> FROM_BEST = List.of(Health.WELL, Health.STARTING, Health.UNWELL);

    public Condition {
        troubles = List.copyOf(troubles);
    }

    static Condition well() {
        return new Condition(Health.WELL, List.of());
    }

    static Condition starting(String why) {
        return new Condition(Health.STARTING, List.of(why));
    }

    static Condition unwell(String why) {
        return new Condition(Health.UNWELL, List.of(why));
    }

    /** How a whole does that is as well as the worst of its parts. */
    public static Condition of(Collection<Condition> parts) {
        Health worst = parts.stream()
                .map(Condition::health)
                .max(Comparator.comparing(FROM_BEST::indexOf))
                .orElse(Health.WELL);
        List<String> troubles = new ArrayList<>();
        parts.forEach(it -> troubles.addAll(it.troubles()));
        return new Condition(worst, troubles.stream().distinct().toList());
    }

    public boolean isWell() {
        return health == Health.WELL;
    }

    /** All that is wrong, in one sentence. */
    public String why() {
        return String.join("；", troubles);
    }
}
