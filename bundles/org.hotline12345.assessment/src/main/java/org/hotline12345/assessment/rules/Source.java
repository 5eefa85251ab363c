package org.hotline12345.assessment.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.law.procedure.Assessing;

/** 取值方式. Where the value of an item comes from: a small form, so that an indicator is data and no code. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Share.class, name = "SHARE"),
    @JsonSubTypes.Type(value = Source.Mean.class, name = "MEAN"),
    @JsonSubTypes.Type(value = Source.Fewer.class, name = "FEWER"),
    @JsonSubTypes.Type(value = Source.Service.class, name = "SERVICE")
})
public sealed interface Source {

    /** 提前办结: the closings that are early, by what the regulation in force says of it (A34). */
    String EARLY = "CLOSED_EARLY";

    /** Whether it leaves to the regulation what is early. */
    default boolean asksWhatIsEarly() {
        return false;
    }

    /** The same, with what it leaves to the regulation in its place. */
    default Source under(Assessing numbers) {
        return this;
    }

    private static List<String> under(List<String> names, Assessing numbers) {
        return names.stream()
                .map(it -> it.equals(EARLY) ? "CLOSED_WITHIN_" + numbers.earlyPercent() : it)
                .toList();
    }

    /**
     * How much of a whole a part is, in percent.
     *
     * @param part names of amounts, which are added
     * @param whole likewise
     */
    record Share(List<String> part, List<String> whole) implements Source {

        public Share {
            part = part == null ? List.of() : List.copyOf(part);
            whole = whole == null ? List.of() : List.copyOf(whole);
        }

        @Override
        public boolean asksWhatIsEarly() {
            return part.contains(EARLY) || whole.contains(EARLY);
        }

        @Override
        public Share under(Assessing numbers) {
            return new Share(Source.under(part, numbers), Source.under(whole, numbers));
        }
    }

    /**
     * How much of a sum there is for each.
     *
     * @param sum names of amounts, which are added
     * @param number likewise
     */
    record Mean(List<String> sum, List<String> number) implements Source {

        public Mean {
            sum = sum == null ? List.of() : List.copyOf(sum);
            number = number == null ? List.of() : List.copyOf(number);
        }

        @Override
        public boolean asksWhatIsEarly() {
            return sum.contains(EARLY) || number.contains(EARLY);
        }

        @Override
        public Mean under(Assessing numbers) {
            return new Mean(Source.under(sum, numbers), Source.under(number, numbers));
        }
    }

    /**
     * By how many percent matters of the same kind are fewer than in the same months of the year before (A34); below zero
     * where they are more.
     *
     * @param base how many of a kind there must have been, so that chance is not rewarded
     */
    record Fewer(long base) implements Source {

        /** The kinds of which there were enough a year before, and how many. */
        public Map<String, Long> compared(Known known) {
            return known.themesYearBefore().entrySet().stream()
                    .filter(it -> it.getValue() >= Math.max(1, base))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
        }
    }

    /**
     * What a service says.
     *
     * @param indicator the id of an {@link org.hotline12345.assessment.api.Indicator}
     */
    record Service(String indicator) implements Source {}
}
