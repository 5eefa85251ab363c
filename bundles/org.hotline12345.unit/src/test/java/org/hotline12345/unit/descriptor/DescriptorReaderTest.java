package org.hotline12345.unit.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.hotline12345.unit.DescribedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorReaderTest {

    @Test
    void aUnitIsReadAsItsServiceWillDescribeIt() {
        DescriptorReader.Read read = read(Descriptors.MOST);

        assertEquals(List.of(), read.findings());
        assertEquals(1, read.units().size());
        assertEquals(
                Optional.of(new UnitId("650421-lukqin")),
                read.units().get(0).unit().map(it -> it.id()));
        assertEquals(
                Optional.of(List.of("650421/鲁克沁镇")), read.units().get(0).unit().map(it -> it.territory()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit.parent | unit.praent | f:6 (提示) 单位没有“unit.praent”这一项，写了也不起作用 | 改成 unit.parent",
                "unit.parent | unit.colour | f:6 (提示) 单位没有“unit.colour”这一项，写了也不起作用 | 单位可以写 unit.desk、",
                "\"鲁克沁镇人民政府\" | 7 | f:5 unit.name 应是一段文本 | 把它写在引号里",
                "\"鲁克沁镇人民政府\" | '' | f:5 第 18 列不是合法的 JSON：“,”不该出现在这里 | 检查这里和上一行的逗号、引号和括号",
                "650421-lukqin\", | 650421-lukqin\" | f:5 第 5 列不是合法的 JSON：“\"”不该出现在这里 | 检查这里和上一行的逗号、引号和括号",
                "650421-lukqin\", | 鲁克沁\", | f:4 unit.id 不能是“鲁克沁” | 写 1 至 40 个字母、数字、点或连字符",
                "org.hotline12345.unit~ | org.hotline12345.unit- | f:3 “org.hotline12345.unit-lukqin”里写的是单位，但平台不会把它当作单位 | 把它改成",
                "\"unit.name\" | \"unit.id\" | f:5 “unit.id”写了两次 | 只保留一个",
                "resource-version\": 1 | resource-version\": 3 | f:2 :configurator:resource-version 只能是 1 | 写成 \":configurator:resource-version\": 1",
            })
    void whatIsWrongIsSaidWithItsLineAndWhatToDo(String there, String instead, String said, String remedy) {
        Finding first =
                read(Descriptors.LEAST.replace(there, instead)).findings().get(0);

        assertEquals(said, WrittenModule.said(first));
        assertTrue(first.remedy().startsWith(remedy), first.remedy());
    }

    @Test
    void whatIsMissingIsSaidAtTheUnit() {
        assertEquals(
                List.of("f:1 缺少 unit.id", "f:1 缺少 unit.name", "f:1 缺少 unit.parent"),
                said("{\"org.hotline12345.unit~a\": {}}"));
    }

    @Test
    void aValueThatIsWrongIsSaidAtItsOwnLine() {
        String list = Descriptors.LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.duties\": [\n\"教育\",\n5]\n");

        assertEquals(List.of("f:9 unit.duties 里的每一项应是一段文本"), said(list));
    }

    @Test
    void remarksAreReadAsTheConfiguratorReadsThem() {
        assertEquals(List.of(), said(Descriptors.LEAST.replace("{\n  \":", "{ // 备注\n /* 又一个 */ \":")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"", "\"甲", "{} {}", "\uFEFF{}", "{\"a\": [[[[", "nul", "\u0000"})
    void whateverIsInItThereIsAnAnswer(String text) {
        assertFalse(said(text).isEmpty());
    }

    @Test
    void anotherEncodingIsNamed() {
        byte[] text = Descriptors.LEAST.getBytes(Charset.forName("GBK"));

        assertEquals(
                List.of("f:5 文字不是 UTF-8 编码，用 UTF-8 另存"),
                DescriptorReader.read("f", text, DescribedKeys.keys()).findings().stream()
                        .map(WrittenModule::said)
                        .toList());
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertFalse(said("[".repeat(500_000)).isEmpty());
    }

    private static List<String> said(String text) {
        return read(text).findings().stream().map(WrittenModule::said).toList();
    }

    private static DescriptorReader.Read read(String text) {
        return DescriptorReader.read("f", text.getBytes(UTF_8), DescribedKeys.keys());
    }
}
