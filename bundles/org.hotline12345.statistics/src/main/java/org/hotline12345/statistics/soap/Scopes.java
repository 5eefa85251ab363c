package org.hotline12345.statistics.soap;

import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.cube.Scope;

/** Says why something may not be counted for somebody. */
final class Scopes {

    private Scopes() {}

    static Scope granted(Reach.Answer answer) {
        if (answer instanceof Reach.Answer.Granted granted) {
            return granted.scope();
        }
        throw new Refusal(problem(answer));
    }

    private static Problem problem(Reach.Answer answer) {
        if (answer instanceof Reach.Answer.NoSuchUnit it) {
            return Problem.of(Kind.UNKNOWN, "没有单位 " + it.unit() + "，或无权查看其数据", "填写本单位或下级单位的编号")
                    .at("unit");
        }
        if (answer instanceof Reach.Answer.NoSuchPlace) {
            return Problem.of(Kind.UNKNOWN, "没有这一地点", "填写地点编号，如 650421").at("place");
        }
        if (answer instanceof Reach.Answer.OtherUnits) {
            return Problem.of(
                            Kind.FORBIDDEN, "一地的统计含其他单位的工单，由热线和市政府办公室查看", "去掉 place，用 by=PLACE 或 by=COUNTY 查看本单位工单的地点")
                    .at("place");
        }
        if (answer instanceof Reach.Answer.NotBoth) {
            return Problem.of(Kind.INVALID, "单位与地点不能同时作为范围", "留下 unit，用 by=PLACE 列出地点；或留下 place，用 by=UNIT 列出单位")
                    .at("place");
        }
        return Problems.signIn("统计数据供热线工作人员查看");
    }
}
