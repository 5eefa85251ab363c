package org.hotline12345.ticket.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Draft;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

    private static final String WATER = "水电气热/停水";
    private static final String TOWN = "650421/鄯善镇";

    private final Ticket earlier = Pair.ticket(WATER, TOWN, "新城路附近昨天晚上开始停水，做不了饭。");

    @Test
    void everyReasonIsSaidInWords() {
        Match match = match(draft("新城路昨晚开始停水", WATER, TOWN), earlier, true).orElseThrow();
        assertEquals(
                List.of("同一诉求人", "同一地点：新城路", "同一类别：水电气热/停水", "同一承办单位：供水公司", "文本相似 37%：开始停水", "在办（待转派）"), words(match));
        assertTrue(match.likeness() > 90, () -> "" + match.likeness());
    }

    @Test
    void thePlaceThatWasChosenCountsWhereTheTextNamesNone() {
        Ticket other = Pair.ticket(WATER, TOWN, "昨天晚上开始停水，做不了饭。");
        Match match = match(draft("从昨天晚上开始停水到现在", WATER, TOWN), other, false).orElseThrow();
        assertEquals("同一地点：鄯善镇", words(match).get(0));
    }

    @Test
    void anotherStreetIsAnotherMatterHoweverAlikeTheWords() {
        assertEquals(Optional.empty(), match(draft("公园北街附近昨天晚上开始停水，做不了饭。", WATER, TOWN), earlier, false));
    }

    @Test
    void aRequesterIsShownTheOwnMattersBeforeAnythingIsTold() {
        Draft onlyPhone = new Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("13899990000"));
        assertEquals(
                List.of("同一诉求人", "在办（待转派）"),
                words(match(onlyPhone, earlier, true).orElseThrow()));
        assertEquals(Optional.empty(), match(onlyPhone, earlier, false));
    }

    @Test
    void whatHappensInTheTownshipIsShownBeforeAnythingIsTold() {
        Draft onlyWhere = new Draft(Optional.empty(), Optional.of(WATER), Optional.of(TOWN), Optional.empty());
        assertTrue(match(onlyWhere, earlier, false).isPresent());
    }

    @Test
    void whereItStandsIsSaid() {
        Draft told = draft("新城路昨晚开始停水", WATER, TOWN);
        TicketNumber main = new TicketNumber("20250326-000007");
        assertEquals(
                "已并入工单 20250326-000007", last(told, earlier.attachedTo(main).in(Status.ATTACHED)));
        assertEquals("已办结（已归档）", last(told, earlier.in(Status.ARCHIVED)));
        assertEquals("已办结（不予受理）", last(told, earlier.in(Status.DECLINED)));
    }

    @Test
    void anExcerptTellsNoContact() {
        Ticket told =
                Pair.ticket(WATER, TOWN, "我叫阿依古丽，住新城路3号院，电话138-9999-0000或0995-8312345，身份证65212219900101123X，停水两天。");
        Contact contact = new Contact(Optional.of("阿依古丽"), Optional.of("13899990000"), Optional.of("新城路3号院"));
        assertEquals("我叫＊，住＊，电话＊或＊，身份证＊，停水两天。", Plain.excerpt(told.matter().text(), contact));
    }

    @Test
    void aLongTextIsCut() {
        assertEquals(61, Plain.excerpt("停水".repeat(100), Contact.none()).length());
    }

    @Test
    void numbersOfPeopleAreNoMatchingWords() {
        Wording one = Wording.of("电话13899990000，停水两天了");
        assertEquals(List.of("停水两天"), one.shared(Wording.of("13899990000停水两天"), 4));
    }

    @Test
    void aTextOfNothingButPhrasesIsLikeNone() {
        assertTrue(Wording.of("您好，请问，希望尽快处理！！！").empty());
        assertEquals(0, Wording.of("").share(Wording.of("停水两天")));
    }

    @Test
    void roadsThatNobodyNamesAreNoLandmarks() {
        assertEquals(Set.of(), Landmarks.in("我们小区门口的马路，道路，线路，这个村，整条路"));
        assertEquals(Set.of("新城路", "绿洲小区"), Landmarks.in("住在新城路绿洲小区6号楼"));
    }

    private static String last(Draft told, Ticket earlier) {
        List<String> words = words(match(told, earlier, true).orElseThrow());
        return words.get(words.size() - 1);
    }

    private static Draft draft(String text, String category, String place) {
        return new Draft(Optional.of(text), Optional.of(category), Optional.of(place), Optional.empty());
    }

    private static Optional<Match> match(Draft told, Ticket earlier, boolean sameRequester) {
        return new Resemblance(told, new Town(), new Wordings()).to(earlier, sameRequester);
    }

    private static List<String> words(Match match) {
        return match.reasons().stream().map(Alike.Reason::words).toList();
    }
}
