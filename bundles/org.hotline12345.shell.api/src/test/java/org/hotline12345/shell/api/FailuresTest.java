package org.hotline12345.shell.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Ruling;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Grounds GROUNDS = new Grounds(Optional.of(new Paragraph(38, 0, "不得占用话务资源")), Optional.empty());

    @Test
    void whatIsGrantedIsHandedOn() throws CommandException {
        assertEquals(1, Failures.granted(Ruling.granted(1)));
    }

    @Test
    void whatIsNotGrantedSaysWhyAndWhatToDo() {
        CommandException refused = assertThrows(
                CommandException.class,
                () -> Failures.granted(GROUNDS.refused(GROUNDS.forbidden("由市政务服务中心确认", "报市政务服务中心"))));
        assertEquals("由市政务服务中心确认\n  依据：A38 不得占用话务资源\n  办法：报市政务服务中心", refused.getMessage());
        CommandException unknown = assertThrows(
                CommandException.class, () -> Failures.granted(Ruling.unknown("number", "没有标记 1", "从列表中选择")));
        assertEquals("没有标记 1\n  办法：从列表中选择", unknown.getMessage());
    }
}
