package org.hotline12345.modules.act;

import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Dependent;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.api.Outcome.Refused;

/**
 * How an act ended.
 *
 * @param changes what it was about, the module by which it is known first
 * @param refused why it was not done; empty where it was
 * @param result how it ended, as a sentence
 */
record Ending(List<Change> changes, Optional<Refused> refused, String result) {

    /**
     * A module of which another version is in force, or was to be.
     *
     * @param module the module
     * @param before empty where none was in force
     * @param after empty where none is
     */
    record Change(String module, Optional<String> before, Optional<String> after) {}

    static Ending done(String result, Change... changes) {
        return new Ending(List.of(changes), Optional.empty(), result);
    }

    static Ending refused(Change about, Reason reason, String text, String remedy) {
        return new Ending(List.of(about), Optional.of(Refused.because(reason, text, remedy)), text);
    }

    static Ending refused(Change about, List<Checked> checked) {
        String text = "文件没有通过检查";
        return new Ending(
                List.of(about),
                Optional.of(new Refused(Reason.FINDINGS, text, "按检查结果改正，再重新安装", checked, List.of())),
                text);
    }

    static Ending dependedOn(Change about, List<Dependent> dependents) {
        String text = about.module() + " 还有依赖它的："
                + String.join("、", dependents.stream().map(Dependent::name).toList());
        return new Ending(
                List.of(about),
                Optional.of(new Refused(Reason.DEPENDENTS, text, "确认可以停止的，注明 confirmed 再移除", List.of(), dependents)),
                text);
    }
}
