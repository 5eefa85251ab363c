package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weekly pattern, country, region, city: each layer overrides the ones before it. */
class LayersTest {

    private static final LocalDate THURSDAY = LocalDate.of(2030, 5, 9);
    private static final LocalDate SATURDAY = LocalDate.of(2030, 5, 11);

    @Test
    void withoutANoticeTheWeekDecides() {
        NoticeCalendar weekly = calendar();

        assertTrue(weekly.contains(THURSDAY));
        assertFalse(weekly.contains(SATURDAY));
        assertTrue(weekly.notable(THURSDAY, SATURDAY).isEmpty());
    }

    @Test
    void aNoticeMakesASaturdayWorked() throws BrokenNotice {
        NoticeCalendar calendar = calendar(national("1号", "2029-11-01", "2030-05-11,WORK,劳动节调休"));

        assertTrue(calendar.contains(SATURDAY));
        assertEquals(THURSDAY.plusDays(2), calendar.after(THURSDAY, 2));
    }

    @Test
    void theRegionOverridesTheCountryAndTheCityTheRegion() throws BrokenNotice {
        Notice country = national("1号", "2030-12-01", "2030-05-09,OFF,国家");
        Notice region = local("REGION", "65", "2030-05-09,WORK,自治区");
        Notice city = local("CITY", "6504", "2030-05-09,OFF,市");

        assertEquals(List.of("2030-05-09 休 国家"), said(country));
        assertEquals(List.of("2030-05-09 班 自治区"), said(region, country));
        assertEquals(List.of("2030-05-09 休 市"), said(city, country, region));
    }

    @Test
    void withinALayerTheLaterNoticeOverrides() throws BrokenNotice {
        Notice first = national("1号", "2029-11-01", "2030-05-09,OFF,劳动节");
        Notice amended = national("2号", "2030-05-04", "2030-05-09,WORK,改为上班");

        assertEquals(List.of("2030-05-09 班 改为上班"), said(amended, first));
    }

    @Test
    void aNoticeWithoutADateYieldsToOneWithADate() throws BrokenNotice {
        Notice dated = Shipped.written(
                "layer,REGION",
                "place,65",
                "issuer,自治区",
                "year,2030",
                "issued,2030-05-04",
                "title,t",
                "2030-05-09,WORK,改");

        assertEquals(List.of("2030-05-09 班 改"), said(dated, local("REGION", "65", "2030-05-09,OFF,原")));
    }

    @Test
    void anotherPlacesNoticeIsNotOurs() throws BrokenNotice {
        NoticeCalendar turpan =
                calendar(local("CITY", "6505", "2030-05-09,OFF,哈密"), local("REGION", "64", "2030-05-09,OFF,宁夏"));

        assertTrue(turpan.contains(THURSDAY));
        assertEquals(calendar().version(), turpan.version());
    }

    @Test
    void theLastDaysOfAYearMayStandInTheNextYearsNotice() throws BrokenNotice {
        NoticeCalendar calendar = calendar(national("1号", "2029-11-01", "2029-12-31..2030-01-01,OFF,元旦"));

        assertFalse(calendar.contains(LocalDate.of(2029, 12, 31)));
    }

    @Test
    void theVersionNamesTheNoticesAndChangesWithAnyDay() throws BrokenNotice {
        Notice one = national("1号", "2029-11-01", "2030-05-09,OFF,劳动节");
        Notice other = national("1号", "2029-11-01", "2030-05-10,OFF,劳动节");
        Notice region = local("REGION", "65", "2030-05-13,OFF,肉孜节");

        assertNotEquals(calendar(one).version(), calendar(other).version());
        assertEquals(calendar(one, region).version(), calendar(region, one, one).version());
        assertTrue(calendar(one, region).version().matches("[0-9a-f]{8} \\(CN 2030, 65 2030\\)"));
        assertTrue(Shipped.turpan().version().endsWith(" (CN 2024 2025 2026, 65 2022 2023 2025)"));
    }

    private static List<String> said(Notice... notices) {
        return calendar(notices).notable(THURSDAY, THURSDAY);
    }

    private static NoticeCalendar calendar(Notice... notices) {
        return NoticeCalendar.of(Shipped.TURPAN, List.of(notices));
    }

    private static Notice national(String number, String issued, String day) throws BrokenNotice {
        return Shipped.written("layer,NATIONAL", "year,2030", "number," + number, "issued," + issued, "title,通知", day);
    }

    private static Notice local(String layer, String place, String day) throws BrokenNotice {
        return Shipped.written("layer," + layer, "place," + place, "issuer,自治区", "year,2030", "title,通知", day);
    }
}
