package org.hotline12345.rest.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;

/** Finds what JSON can escape and no database or XML can hold: the character zero, and halves of characters. */
final class Texts {

    private Texts() {}

    static void requireFit(JsonNode node, String path) {
        if (node.isTextual() && !fit(node.textValue())) {
            throw Rejected.with(
                    Problem.of(ProblemKind.INVALID, path + " 含有不能保存的字符").at(path, "删去控制字符或残缺字符"));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            requireFit(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey());
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            requireFit(node.get(index), path + "[" + index + "]");
        }
    }

    private static boolean fit(String text) {
        return text.codePoints()
                .noneMatch(it -> it == 0 || it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }
}
