package org.hotline12345.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.hotline12345.guard.Asked;
import org.hotline12345.guard.Guard;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.LiveAnswer;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching.Live;
import org.hotline12345.law.party.UnitId;

/**
 * A live source as it was registered.
 *
 * @param bundle who brings it
 * @param name under which its answers stand
 * @param unit that answers for it
 * @param source starts when it is first asked
 * @param guard what it is granted
 */
record LiveSource(String bundle, String name, UnitId unit, Supplier<KnowledgeSource> source, Guard guard) {

    private static final int MOST_ANSWERS = 5;

    Asked<List<Live>> begin(Question question) {
        return guard.begin(() -> said(source.get().ask(question)));
    }

    /** What it said, as far as it makes sense. */
    private List<Live> said(Lookup lookup) {
        List<LiveAnswer> answers =
                requireNonNull(lookup, "it answered null") instanceof Lookup.Known known ? known.answers() : List.of();
        return answers.stream()
                .limit(MOST_ANSWERS)
                .map(it -> new Live(name, unit, requireNonNull(it, "an answer is null")))
                .toList();
    }
}
