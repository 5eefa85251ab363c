package org.hotline12345.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.hotline12345.law.procedure.Objection;

/**
 * JSON that does not say what was asked for. Tells in Chinese what is wrong and what to do; quotes nothing but names of
 * components, names of enumerated values, and dates. It has no cause, because Jackson quotes what it read.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String remedy;

    /**
     * @param where the component, such as {@code report.handledAt}; empty for the whole
     * @param text what is wrong
     * @param remedy what to do about it
     */
    public Unreadable(String where, String text, String remedy) {
        super(text);
        this.where = where;
        this.remedy = remedy;
    }

    /** What is wrong with a text that is no JSON, or not the JSON of the value that was asked for. */
    public static Unreadable because(JsonProcessingException e) {
        return because(e, MissingNode.getInstance());
    }

    /**
     * What is wrong with JSON that was read already.
     *
     * @param read the whole of it, in which the place is looked up
     */
    public static Unreadable because(JsonProcessingException e, JsonNode read) {
        if (e instanceof JsonMappingException unfit) {
            return because(unfit, new Place(unfit.getPath()), read);
        }
        if (e instanceof StreamConstraintsException) {
            return new Unreadable("", "JSON 过长或层次过深" + at(e.getLocation()), "缩短内容后重新提交");
        }
        return new Unreadable("", "不是正确的 JSON，或有重复的名称" + at(e.getLocation()), "更正 JSON 后重新提交");
    }

    private static Unreadable because(JsonMappingException e, Place place, JsonNode read) {
        String where = place.toString();
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = String.join(
                    "、",
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
            return new Unreadable(where, "没有名为 " + where + " 的内容", known.isEmpty() ? "删去" : "可以填写 " + known);
        }
        Class<?> type = wanted(e);
        JsonNode found = place.in(read);
        boolean left = found.isMissingNode() || found.isNull();
        if (type != null && type.isPrimitive() && left && !read.isMissingNode()) {
            return new Unreadable(where, "缺少 " + where, Wanted.of(type));
        }
        return new Unreadable(where, (where.isEmpty() ? "内容" : where) + Wanted.found(found, type), Wanted.of(type));
    }

    private static Class<?> wanted(JsonMappingException e) {
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        return e.getCause() instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
    }

    private static String at(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "（第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列）";
    }

    /** The component, as a path with dots such as {@code report.handledAt}; empty for the whole. */
    public String where() {
        return where;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The same as an objection of the law, for those who answer both alike. */
    public Objection objection() {
        return Objection.invalid(where, getMessage(), remedy);
    }
}
