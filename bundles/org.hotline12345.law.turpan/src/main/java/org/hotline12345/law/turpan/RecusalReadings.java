package org.hotline12345.law.turpan;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Recusal;

/**
 * Which work is done by another hand, where the text says what is done and not by whom. It judges what stands beside the tickets, so no
 * ticket records it.
 */
record RecusalReadings(Set<Recusal> held) {

    RecusalReadings {
        held = held.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(held));
    }

    /**
     * As an operator writes them, such as {@code MISUSE, PUBLICATION}; none where it is empty.
     *
     * @throws IllegalArgumentException where one is not known
     */
    static RecusalReadings of(String text) {
        String names = text.replaceAll("\\s", "");
        return new RecusalReadings(
                names.isEmpty()
                        ? Set.of()
                        : Arrays.stream(names.split(",")).map(Recusal::valueOf).collect(Collectors.toSet()));
    }

    Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return held.contains(recusal) && hands.contains(account)
                ? Optional.of(recusal.objection(Optional.of(basis(recusal))))
                : Optional.empty();
    }

    private static Paragraph basis(Recusal recusal) {
        return switch (recusal) {
            case RATING_BY_PHONE -> Article21.RATING;
            case KNOWLEDGE -> Article25.KNOWLEDGE;
            case REFERRAL -> Article31.REFERRAL;
            case PUBLICATION -> Article32.PUBLICITY;
            case MISUSE -> Article38.MISUSE;
        };
    }

    List<Reading> inWords() {
        String words = held.stream().sorted().map(Words::of).collect(Collectors.joining("、"));
        return List.of(new Reading(
                "recusals",
                words.isEmpty() ? "无" : words,
                "办法第二十一条由诉求人评价，第二十五、三十一、三十二、三十八条要求真实权威、依纪依法，均未规定由谁记录、审核或者确认；所列各项，由没有参与的另一人办理。"));
    }
}
