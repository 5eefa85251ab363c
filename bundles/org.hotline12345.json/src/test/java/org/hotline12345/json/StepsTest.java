package org.hotline12345.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepsTest {

    private final JsonMapper mapper = Json.mapper();
    private final Steps steps = new Steps();

    static List<Class<? extends Step>> kinds() {
        return Step.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyStepIsReadAsItWasWritten(Class<? extends Step> kind) throws Exception {
        for (Step step : List.of(Samples.full(kind), Samples.sparse(kind))) {
            String json = mapper.writeValueAsString(steps.write(step));
            assertEquals(step, steps.read(step.name(), mapper.readTree(json)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsLeftOutIsForTheLawToMiss(Class<? extends Step> kind) throws Exception {
        Optional<String> number = Arrays.stream(kind.getRecordComponents())
                .filter(it -> it.getType().isPrimitive())
                .map(RecordComponent::getName)
                .findFirst();
        if (number.isEmpty()) {
            assertEquals(kind, steps.read(kind.getSimpleName(), tree("{}")).getClass());
        } else {
            Unreadable missed = assertThrows(Unreadable.class, () -> steps.read(kind.getSimpleName(), tree("{}")));
            assertEquals(number.get(), missed.where());
        }
    }

    @Test
    void noBodyIsAnEmptyOne() {
        assertEquals(new Sign(Optional.empty(), Optional.empty()), steps.read("Sign", MissingNode.getInstance()));
        Dispatch dispatch = (Dispatch) steps.read("Dispatch", MissingNode.getInstance());
        assertNull(dispatch.unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sing           | {}                                       | step                  | 没有“Sing”这一环节            | Sign（签收）
            Sign           | []                                       | ``                    | 环节内容是数组                 | {}
            Sign           | null                                     | ``                    | 环节内容是null                 | {}
            Sign           | {"assignment":"1"}                       | assignment            | assignment 不能是这样的文字    | 填写整数
            Sign           | {"assignment":1.0}                       | assignment            | assignment 不能是数字          | 填写整数
            Sign           | {"assignment":3000000000}                | assignment            | assignment 不能是数字          | 填写整数
            Sign           | {"assignment":true}                      | assignment            | assignment 不能是true          | 填写整数
            Sign           | {"desk":7}                               | desk                  | desk 不能是数字                | 填写文字
            Sign           | {"desk":["7"]}                           | desk                  | desk 不能是数组                | 填写文字
            Sign           | {"table":"7"}                            | table                 | 没有名为 table 的内容          | 可以填写 assignment、desk
            Archive        | {"reason":{"a":1}}                       | reason                | reason 不能是对象              | 填写文字
            Accept         | {"kind":"help"}                          | kind                  | kind 不能是“help”              | HELP（求助）
            Accept         | {"kind":0}                               | kind                  | kind 不能是数字                | HELP（求助）
            Accept         | {"emergency":""}                         | emergency             | emergency 不能是“”             | AREA_UTILITY（区域性水电气网）
            Accept         | {"contact":{"phone":13899990000}}        | contact.phone         | contact.phone 不能是数字       | 填写文字
            Accept         | {"contact":"13899990000"}                | contact               | contact 不能是这样的文字       | 填写 JSON 对象
            Dispatch       | {"unit":"a b"}                           | unit                  | unit 不能是这样的文字          | 填写单位编号
            Dispatch       | {"unit":650421}                          | unit                  | unit 不能是数字                | 填写单位编号
            RequestClosure | {"report":{"handledAt":"2025-03-28"}}    | report.handledAt      | report.handledAt 不能是“2025-03-28” | 带时区
            RequestClosure | {"report":{"handledAt":1743127200}}      | report.handledAt      | report.handledAt 不能是数字    | 带时区
            RequestClosure | {"report":{"filing":{}}}                 | report.filing.filed   | 缺少 report.filing.filed       | true 或 false
            RequestClosure | {"report":{"filing":{"filed":null}}}     | report.filing.filed   | 缺少 report.filing.filed       | true 或 false
            RequestClosure | {"report":{"filing":{"filed":"true"}}}   | report.filing.filed   | report.filing.filed 不能是这样的文字 | true 或 false
            RequestClosure | {"report":{"filing":{"filed":1}}}        | report.filing.filed   | report.filing.filed 不能是数字 | true 或 false
            RequestClosure | {"report":{"filing":{"filed":true,"date":"28.3.2025"}}} | report.filing.date | 不能是“28.3.2025” | 填写日期
            """)
    void whatDoesNotFitIsNamed(String name, String body, String where, String text, String remedy) throws Exception {
        JsonNode tree = tree(body);
        Unreadable unreadable = assertThrows(Unreadable.class, () -> steps.read(name, tree));
        assertEquals(where, unreadable.where());
        assertTrue(unreadable.getMessage().contains(text), unreadable.getMessage());
        assertTrue(unreadable.remedy().contains(remedy), unreadable.remedy());
        assertFalse(unreadable.toString().contains("13899990000"), unreadable::toString);
        assertNull(unreadable.getCause());
        assertEquals(Objection.Kind.INVALID, unreadable.objection().kind());
    }

    @Test
    void brokenJsonIsPlaced() {
        JsonProcessingException broken =
                assertThrows(JsonProcessingException.class, () -> mapper.readTree("{\n \"desk\": 7,, }"));
        assertEquals(
                "不是正确的 JSON，或有重复的名称（第 2 行第 12 列）", Unreadable.because(broken).getMessage());
        JsonProcessingException deep =
                assertThrows(JsonProcessingException.class, () -> mapper.readTree("[".repeat(99)));
        assertTrue(Unreadable.because(deep).getMessage().startsWith("JSON 过长或层次过深"));
    }

    @Test
    void whatWasNotReadAsATreeIsPlacedToo() {
        JsonProcessingException unfit = assertThrows(
                JsonProcessingException.class, () -> mapper.readValue("{\"filed\":\"yes\"}", Filing.class));
        assertEquals("filed 与要求不符", Unreadable.because(unfit).getMessage());
        JsonProcessingException whole =
                assertThrows(JsonProcessingException.class, () -> mapper.readValue("[]", Filing.class));
        assertEquals("内容 与要求不符", Unreadable.because(whole).getMessage());
    }

    private JsonNode tree(String json) throws Exception {
        return mapper.readTree(json);
    }
}
