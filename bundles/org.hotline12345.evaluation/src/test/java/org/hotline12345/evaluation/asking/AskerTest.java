package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.module.Brought;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskerTest {

    private final Bureau bureau = new Bureau();

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whoLeftANumberIsAskedOnceInEachLanguageWithoutWhatTheMatterSays() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        bureau.round();

        assertEquals(1, sms.invitations.size());
        Invitation invitation = sms.last();
        assertEquals(Optional.of(Door.PHONE), invitation.phone());
        assertEquals(ticket.number() + "/1/0", invitation.key());
        assertEquals(2, invitation.text().lines().count());
        assertTrue(invitation.text().contains(invitation.link().toString()));
        assertTrue(invitation.text().contains("2025-04-04 12:00"));
        assertFalse(invitation.text().contains("张三"));
        assertFalse(invitation.text().contains(Door.PHONE));
        Round round = bureau.of(ticket, 1);
        assertEquals(Round.State.ASKED, round.state());
        assertEquals(Optional.of(Way.SMS), round.way());
        assertEquals(Optional.of(Bureau.NOON), round.askedAt());
        assertFalse(bureau.tables.dump("evaluation_round").contains(Door.PHONE));
        assertFalse(bureau.tables.dump("evaluation_contact").contains(Door.PHONE));
    }

    @Test
    void aLanguageThatAModuleBringsIsSpokenWhileItIsHere() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Asker plain = bureau.asker("zh-x-plain");
        Brought.plain(bureau.questionnaires);
        bureau.door.closed(SHANSHAN);
        bureau.tell();
        plain.round();
        assertTrue(sms.last().text().contains("前打个分"), sms.last().text());

        Brought.gone(bureau.questionnaires, Brought.PLAIN);
        bureau.door.closed(Channel.PHONE, Optional.of("13999550001"), SHANSHAN);
        bureau.tell();
        plain.round();
        assertTrue(
                sms.last().text().contains("请在2025-04-04 12:00前评价"), sms.last().text());
    }

    @Test
    void whoHasNotRatedIsRemindedOnceByTheSameWay() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        bureau.later(Duration.ofHours(71));
        assertEquals(1, sms.invitations.size());

        bureau.later(Duration.ofHours(1));
        bureau.later(Duration.ofHours(72));
        assertEquals(2, sms.invitations.size());
        assertTrue(sms.last().reminder());
        assertEquals(ticket.number() + "/1/1", sms.last().key());
        assertNotEquals(sms.invitations.get(0).link(), sms.last().link());
        assertTrue(bureau.of(ticket, 1).remindedAt().isPresent());
    }

    @Test
    void whoHasRatedIsNeitherAskedNorReminded() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Ticket asked = bureau.door.closed(SHANSHAN);
        bureau.round();
        rate(sms.token(), Rating.SATISFIED);
        Ticket quick = bureau.door.closed(SHANSHAN);
        bureau.tell();
        bureau.door.archived(quick.number());
        bureau.asker.round();
        bureau.later(Duration.ofDays(3));

        assertEquals(1, sms.invitations.size());
        assertEquals(Round.Outcome.RATED, bureau.of(asked, 1).outcome());
        assertEquals(Round.Outcome.UNRATED, bureau.of(quick, 1).outcome());
        assertEquals(Round.State.NOT_ASKED, bureau.of(quick, 1).state());
    }

    @Test
    void afterTheRedoTheRequesterIsAskedAgain() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        rate(sms.token(), Rating.DISSATISFIED);
        bureau.later(Duration.ofDays(1));
        bureau.door.redone(ticket.number(), SHANSHAN);
        bureau.round();

        assertEquals(2, sms.invitations.size());
        assertEquals(2, sms.last().nth());
        assertEquals(Optional.of(Rating.DISSATISFIED), bureau.of(ticket, 1).handling());
        assertEquals(Round.Outcome.OPEN, bureau.of(ticket, 2).outcome());
    }

    @Test
    void atNightNobodyIsAsked() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        bureau.clock.turn(Duration.ofHours(10));
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(0, sms.invitations.size());
        assertEquals(Optional.of("免打扰时段"), bureau.of(ticket, 1).reason());
        bureau.later(Duration.ofMinutes(10 * 60 + 59));
        assertEquals(0, sms.invitations.size());
        bureau.later(Duration.ofMinutes(1));
        assertEquals(1, sms.invitations.size());
    }

    @Test
    void aNumberIsAskedTwiceADayAndThreeTimesAMonth() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        for (int i = 0; i < 5; i++) {
            bureau.door.closed(SHANSHAN);
        }
        bureau.door.closed(Channel.PHONE, Optional.of("13999550000"), SHANSHAN);
        bureau.round();
        assertEquals(3, sms.invitations.size());
        bureau.later(Duration.ofDays(1));
        assertEquals(4, sms.invitations.size());
        bureau.later(Duration.ofDays(2));
        assertEquals(4, sms.invitations.stream().filter(it -> !it.reminder()).count());
        bureau.later(Duration.ofDays(1));
        assertEquals(6, sms.invitations.stream().filter(it -> !it.reminder()).count());
    }

    @Test
    void whatFailsIsTriedAgainAndTakesNoPlace() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        sms.answer = new Asking.NotNow("网关忙", Duration.ofMinutes(5));
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(Optional.of("网关忙"), bureau.of(ticket, 1).reason());
        assertEquals("", bureau.tables.dump("evaluation_contact"));
        bureau.later(Duration.ofMinutes(4));
        assertEquals(1, sms.invitations.size());
        sms.answer = new Asking.Asked(Optional.empty());
        bureau.later(Duration.ofMinutes(1));
        assertEquals(2, sms.invitations.size());
        assertEquals(sms.invitations.get(0).key(), sms.last().key());
        assertEquals(Round.State.ASKED, bureau.of(ticket, 1).state());
    }

    @Test
    void whereOneWayIsClosedForGoodTheNextIsTaken() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        Sent call = bureau.come("ivr", Way.PHONE, 0);
        sms.answer = new Asking.NotAsked("空号");
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(1, call.invitations.size());
        assertEquals(Optional.of(Way.PHONE), bureau.of(ticket, 1).way());

        call.answer = new Asking.NotAsked("拒接");
        Ticket other = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(Round.State.NOT_ASKED, bureau.of(other, 1).state());
        assertEquals(Optional.of("拒接"), bureau.of(other, 1).reason());
    }

    @Test
    void ofTwoOfAWayTheBetterRankedIsAsked() throws Exception {
        Sent low = bureau.come("sms.old", Way.SMS, 1);
        Sent high = bureau.come("sms.new", Way.SMS, 2);
        bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(0, low.invitations.size());
        assertEquals(1, high.invitations.size());
    }

    @Test
    void whoWaitsForAChannelIsAskedWhenItComes() throws Exception {
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        Sent call = bureau.come("ivr", Way.APP, 0);
        bureau.later(Duration.ofHours(1));
        assertEquals(Optional.of("没有可用的评价渠道"), bureau.of(ticket, 1).reason());
        assertEquals(0, call.invitations.size());
        Sent sms = bureau.come("sms.city", Way.SMS, 1);
        bureau.later(Duration.ofMinutes(10));
        assertEquals(1, sms.invitations.size());
    }

    @Test
    void whenTheTimeIsOverItSaysWhyNobodyAsked() throws Exception {
        Sent sms = bureau.come("sms.city", Way.SMS, 0);
        sms.answer = new Asking.NotNow("网关忙", Duration.ZERO);
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        bureau.later(Duration.ofDays(7));
        Round round = bureau.of(ticket, 1);
        assertEquals(Round.State.NOT_ASKED, round.state());
        assertEquals(Optional.of("评价时间已过；此前：网关忙"), round.reason());
        assertEquals(Optional.empty(), round.nextAt());
    }

    @Test
    void whoLeftNothingIsNotAskedAndWhoCameByTheAppIs() throws Exception {
        Sent app = bureau.come("app", Way.APP, 0);
        Ticket silent = bureau.door.closed(Channel.PHONE, Optional.empty(), SHANSHAN);
        Ticket user = bureau.door.closed(Channel.APP, Optional.empty(), SHANSHAN);
        bureau.round();
        assertEquals(Optional.of("诉求人没有留下联系方式"), bureau.of(silent, 1).reason());
        assertEquals(Round.State.NOT_ASKED, bureau.of(silent, 1).state());
        assertEquals(1, app.invitations.size());
        assertEquals(user.number(), app.last().ticket());
        assertEquals(Optional.empty(), app.last().phone());
    }

    private void rate(String token, Rating handling) {
        LinkDesk.Rated rated = bureau.links.rate(token, new Evaluate(Rating.SATISFIED, handling, Optional.empty()));
        assertInstanceOf(LinkDesk.Rated.Answered.class, rated);
        bureau.tell();
    }
}
