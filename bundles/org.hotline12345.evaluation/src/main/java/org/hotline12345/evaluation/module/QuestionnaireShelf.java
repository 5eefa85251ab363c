package org.hotline12345.evaluation.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.evaluation.ModuleQuestions;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.Version;

/**
 * The questionnaires of the platform and of the modules that are here. Of the versions of one module the newest counts, with all
 * of its files; of two modules with one language the one that was here first; nobody replaces a language of the platform.
 */
public final class QuestionnaireShelf implements Questionnaires {

    private final List<Wording> own = new Wordings().all();
    private final Succession<Brought> brought = new Succession<>();

    /** What a bundle has brought. */
    private record Brought(String module, Version version, QuestionnaireFiles files) {}

    /** A bundle has come; the larger its number, the later. */
    void come(long bundle, String module, Version version, QuestionnaireFiles files) {
        brought.add(new Precedence(module, version, 0, bundle), new Brought(module, version, files));
    }

    void gone(long bundle) {
        brought.remove(bundle);
    }

    @Override
    public List<Wording> wordings() {
        Map<String, Wording> all = new LinkedHashMap<>();
        own.forEach(it -> all.put(it.questionnaire().language(), it));
        brought.inForce().stream()
                .flatMap(it -> it.files().wordings().stream())
                .forEach(it -> all.putIfAbsent(it.questionnaire().language(), it));
        return List.copyOf(all.values());
    }

    @Override
    public List<ModuleQuestions> further() {
        return brought.inForce().stream()
                .flatMap(module -> module.files().further().stream()
                        .map(it -> new ModuleQuestions(
                                module.module(), module.version().toString(), it)))
                .toList();
    }

    /** What each bundle has brought, what of it is left out, and what waits. */
    List<Contribution> contributions() {
        List<Brought> inForce = brought.inForce();
        List<Contribution> all = new ArrayList<>();
        for (Brought each : brought.all()) {
            Optional<String> waits = inForce.contains(each) ? Optional.empty() : Optional.of("本模块有更新的版本，以新版本为准");
            each.files()
                    .wordings()
                    .forEach(it -> all.add(shown(
                            each,
                            "评价问卷 " + it.questionnaire().language() + ".json",
                            waits.or(() -> before(each, it, inForce)))));
            each.files()
                    .further()
                    .forEach(it -> all.add(shown(
                            each,
                            "补充问题 " + it.name() + ".json（" + it.questions().size() + " 题）",
                            waits)));
            each.files()
                    .broken()
                    .forEach((file, why) -> all.add(Contribution.troubled(
                            each.module(), ModuleKind.EVALUATION, "评价问卷 " + file, "没有采用。" + why)));
        }
        return all;
    }

    private static Contribution shown(Brought brought, String name, Optional<String> hint) {
        return new Contribution(brought.module(), ModuleKind.EVALUATION, name, Optional.empty(), hint);
    }

    /** That another has the same language and was here first. */
    private static Optional<String> before(Brought mine, Wording wording, List<Brought> inForce) {
        String language = wording.questionnaire().language();
        return inForce.stream()
                .filter(it -> it.files().wordings().stream()
                        .anyMatch(other -> other.questionnaire().language().equals(language)))
                .findFirst()
                .filter(it -> !it.equals(mine))
                .map(it -> "这一语言由先到的模块 " + it.module() + " 提供，它离开后以本模块为准");
    }
}
