package org.hotline12345.training.shell;

import static org.hotline12345.training.School.CENTER;
import static org.hotline12345.training.School.COUNTY;
import static org.hotline12345.training.School.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.training.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final School school = new School();
    private final Console center = new Console(CENTER, school.desk, school.city);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whatIsPlannedIsHeldAndRecorded() throws Exception {
        assertEquals("培训计划 1 已登记\n", center.run(new WritePlan(), plan(4)));
        center.run(new WritePlan(), with(plan(5), "change", 1L, "passMark", 60));
        String plans = center.run(new ListPlans(), Map.of());
        assertTrue(plans.contains("受理规范") && plans.contains("60") && plans.contains("受理人员"), plans);
        assertFalse(center.run(new ListPlans(), Map.of("year", 2024)).contains("受理规范"));
        assertEquals("培训班次 1 已登记\n", center.run(new AddSession(), session()));
        keep(center.as(COUNTY), "ali");
        keep(center, "li");

        assertEquals(
                "培训班次 1 登记参训 2 人\n",
                center.run(new RecordAttendance(), Map.of("number", 1L, "people", List.of("ali=88", "li=缺席"))));
        String sessions = center.run(new ListSessions(), Map.of("from", "2025-03-01"));
        assertTrue(sessions.contains("市委党校") && sessions.contains("  1  "), sessions);
        assertTrue(center.run(new ShowTrainee(), Map.of("id", "ali")).contains("88"));
        String coverage = center.run(new ShowCoverage(), Map.of("unit", "county", "to", "2025-06-30"));
        assertTrue(coverage.contains("50.0") && coverage.contains("姓名li"), coverage);
    }

    @Test
    void eachSeesItsOwnPeople() throws Exception {
        keep(center, "ali");
        assertTrue(center.as(COUNTY).run(new ListPeople(), Map.of()).contains("姓名ali"));
        assertFalse(center.as(WATER).run(new ListPeople(), Map.of()).contains("姓名ali"));
        assertTrue(center.run(new ListPeople(), Map.of("unit", "county")).contains("2024-01-01"));
        assertTrue(
                center.as(WATER).refused(new ShowTrainee(), Map.of("id", "ali")).contains("没有参训人员 ali"));
        assertTrue(center.as(COUNTY).refused(new WritePlan(), plan(4)).contains("由市政务服务中心维护"));
    }

    @Test
    void whatIsTypedWrongSaysWhatWouldBeRight() throws Exception {
        assertTrue(center.refused(new WritePlan(), with(plan(4), "audiences", List.of("mayor")))
                .contains("manager、call_taker、unit_officer"));
        assertTrue(
                center.refused(new AddSession(), with(session(), "day", "昨天")).contains("不是日期"));
        assertTrue(center.refused(new RecordAttendance(), Map.of("number", 1L, "people", List.of("ali=好")))
                .contains("不是成绩"));
        assertTrue(center.refused(new RecordAttendance(), Map.of("number", 1L, "people", List.of("nobody")))
                .contains("没有参训人员 nobody"));
        assertTrue(center.refused(new ShowCoverage(), Map.of("unit", "单位")).contains("不是单位编号"));
    }

    private static void keep(Console console, String id) throws Exception {
        console.run(
                new KeepPerson(),
                Map.of(
                        "id", id,
                        "name", "姓名" + id,
                        "unit", "township",
                        "audience", "unit_officer",
                        "since", "2024-01-01"));
    }

    private static Map<String, ?> plan(int hours) {
        return Map.of(
                "required",
                true,
                "year",
                2025,
                "hours",
                hours,
                "topic",
                "受理规范",
                "source",
                "样例〔2021〕1号",
                "audiences",
                List.of("unit_officer", "call_taker"));
    }

    private static Map<String, ?> session() {
        return Map.of("plan", 1L, "day", "2025-03-03", "hours", 5, "place", "三楼会议室", "teacher", "市委党校");
    }

    private static Map<String, ?> with(Map<String, ?> typed, Object... more) {
        Map<String, Object> all = new HashMap<>(typed);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at].toString(), more[at + 1]);
        }
        return all;
    }
}
