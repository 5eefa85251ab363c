package org.hotline12345.law.procedure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.step.Step;

/** Finds what any step must be before a paragraph looks at it: complete, and of bearable length. */
final class Shape {

    /** Characters that one text may have: some ten printed pages. */
    static final int LONGEST = 20_000;

    /** Of each kind of record once: to ask a class for them takes longer than to judge a step. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {

        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Shape() {}

    static List<Objection> objections(Step step) {
        List<Objection> found = new ArrayList<>();
        inspect((Record) step, "", found);
        return found;
    }

    private static void inspect(Record record, String path, List<Objection> found) {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            String where = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object value = valueOf(component, record);
            if (value == null || value instanceof String text && text.isBlank()) {
                found.add(Objection.invalid(where, "缺少 " + where, "补填 " + where + " 后重新提交"));
            } else {
                inspectValue(value, where, found);
            }
        }
    }

    private static void inspectValue(Object value, String where, List<Objection> found) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> inspectValue(it, where, found));
        } else if (value instanceof String text && text.length() > LONGEST) {
            found.add(Objection.invalid(
                    where, where + " 有 " + text.length() + " 字，最多 " + LONGEST + " 字", "缩短内容，或作为附件提交"));
        } else if (value instanceof Record nested) {
            inspect(nested, where, found);
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A step's components are public: " + component, e);
        }
    }
}
