package org.hotline12345.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/** What requesters are asked just now, in which languages: by the platform and by the modules that are here. Safe for any thread. */
public interface Questionnaires {

    /** Each language, Chinese first. */
    List<Wording> wordings();

    /** The further questions of modules, in the order in which they come into question. */
    List<ModuleQuestions> further();

    /** That of a language such as {@code ug}. */
    default Optional<Wording> in(String language) {
        return wordings().stream()
                .filter(it -> it.questionnaire().language().equals(language))
                .findFirst();
    }

    /**
     * What the requester of a matter is asked beyond the law's two, and of whose work. Whoever would bring it above
     * {@value FurtherQuestions#MOST} questions is left out.
     *
     * @param closers the units that closed a part of it
     * @param category what it is about
     */
    default Map<ModuleQuestions, Set<UnitId>> of(Set<UnitId> closers, String category, City city) {
        Map<ModuleQuestions, Set<UnitId>> asked = new LinkedHashMap<>();
        List<FurtherQuestions.Question> questions = new ArrayList<>();
        for (ModuleQuestions each : further()) {
            Set<UnitId> concerned = each.asked().concerning(closers, category, city);
            int together = questions.size() + each.asked().questions().size();
            if (!concerned.isEmpty() && together <= FurtherQuestions.MOST) {
                questions.addAll(each.asked().questions());
                asked.put(each, concerned);
            }
        }
        return asked;
    }
}
