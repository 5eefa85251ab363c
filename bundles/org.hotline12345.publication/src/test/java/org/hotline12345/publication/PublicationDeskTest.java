package org.hotline12345.publication;

import static org.hotline12345.law.contract.Ruled.granted;
import static org.hotline12345.law.contract.Ruled.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.SampleTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.publication.Publication.State;
import org.hotline12345.publication.store.JpaPublications;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the draft to what the public reads, on each database. */
class PublicationDeskTest {

    private static final Actor WRITER = Actor.of("calltaker", Role.CALL_TAKER);
    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final Actor OFFICE = Actor.of("office", Role.GOVERNING_OFFICE);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 28);

    private static EmptyDatabases databases;

    private final HandClock clock = new HandClock(Instant.parse("2025-03-28T04:00:00Z"));
    private final Filed filed = new Filed();
    private final TicketNumber ticket =
            filed.of(new Contact(Optional.of("张三"), Optional.of("13999551234"), Optional.empty()));

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    private interface Work {
        void with(PublicationDesk desk);
    }

    private void on(On kind, Work work) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, kind, "publication")) {
            work.with(new PublicationDesk(
                    new JpaPublications(store.template()), filed, new SampleTown(), FewWords.installed(), clock));
        }
    }

    @ParameterizedTest
    @EnumSource
    void threePersonsMakeItPublicAndNobodySeesItBefore(On kind) throws SQLException {
        on(kind, desk -> {
            long number = granted(desk.draft(WRITER, form("某小区停水三天，已恢复供水。"))).number();
            assertEquals(List.of(), desk.readable(Optional.empty(), Optional.empty()));
            refused(Objection.Kind.FORBIDDEN, desk.act(OFFICE, number, Act.AGREE, "同意"));
            refused(Objection.Kind.FORBIDDEN, desk.act(WRITER, number, Act.AGREE, "同意"));
            granted(desk.act(CENTER, number, Act.AGREE, "同意"));
            refused(Objection.Kind.FORBIDDEN, desk.act(CENTER, number, Act.AGREE, "同意"));
            refused(
                    Objection.Kind.FORBIDDEN,
                    desk.act(Actor.of(CENTER.name(), Role.GOVERNING_OFFICE), number, Act.AGREE, "同意"));
            assertInstanceOf(Ruling.Unknown.class, desk.readable(number));

            granted(desk.act(OFFICE, number, Act.AGREE, "同意公开"));
            assertEquals(number, granted(desk.readable(number)).number());
            refused(Objection.Kind.WRONG_ORDER, desk.act(OFFICE, number, Act.AGREE, "同意"));
            refused(Objection.Kind.WRONG_ORDER, desk.rewrite(WRITER, number, form("另一段正文")));

            refused(Objection.Kind.FORBIDDEN, desk.act(WRITER, number, Act.WITHDRAW, "有误"));
            granted(desk.act(CENTER, number, Act.WITHDRAW, "情况有变"));
            assertInstanceOf(Ruling.Unknown.class, desk.readable(number));
            assertEquals(
                    List.of("起草", "同意公开", "同意公开", "撤回"),
                    granted(desk.find(OFFICE, number)).record().stream()
                            .map(Deed::act)
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoWroteItDoesNotAgreeToIt(On kind) throws SQLException {
        on(kind, desk -> {
            long number = granted(desk.draft(CENTER, form("某小区停水三天。"))).number();
            refused(Objection.Kind.FORBIDDEN, desk.act(CENTER, number, Act.AGREE, "同意"));
            granted(desk.act(Actor.of("center2", Role.CENTER), number, Act.RETURN, "补充处理结果"));
            Publication anew = granted(desk.rewrite(WRITER, number, form("某小区停水三天，已恢复供水。")));
            assertEquals(State.DRAFT, anew.state());
            granted(desk.act(CENTER, number, Act.AGREE, "同意"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTellsOfARequesterIsRefusedByTheParagraphOfSecrecy(On kind) throws SQLException {
        on(kind, desk -> {
            for (String telling : List.of("张 三反映停水", "拨打1399955-1234", "证件652101199001011234")) {
                Objection first = refused(Objection.Kind.UNLAWFUL, desk.draft(WRITER, form(telling)));
                assertEquals(Optional.of(FewWords.about(Concern.SECRECY)), first.basis());
                assertTrue(!first.text().contains("张") && !first.text().contains("1399955"), first::text);
            }
            assertEquals(
                    "〔诉求人〕反映停水",
                    granted(desk.redactions(WRITER, "张三反映停水", List.of(ticket))
                            .map(it -> Redactions.without(it, "张三反映停水"))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheEditorHasLookedAtMayStay(On kind) throws SQLException {
        on(kind, desk -> {
            refused(Objection.Kind.UNLAWFUL, desk.draft(WRITER, form("李局长现场督办")));
            granted(desk.draft(WRITER, form("李局长现场督办", "李")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void itIsReadWhileItHoldsPageByPage(On kind) throws SQLException {
        on(kind, desk -> {
            List<Long> numbers = IntStream.range(0, PublicationDesk.PAGE + 2)
                    .mapToObj(
                            it -> granted(desk.draft(WRITER, form("某小区停水三天。"))).number())
                    .toList();
            numbers.forEach(it -> {
                granted(desk.act(CENTER, it, Act.AGREE, "同意"));
                granted(desk.act(OFFICE, it, Act.AGREE, "同意"));
            });
            List<Publication> first = desk.readable(Optional.of(Sort.CASE), Optional.empty());
            assertEquals(PublicationDesk.PAGE, first.size());
            assertEquals(
                    List.of(2L, 1L),
                    desk
                            .readable(
                                    Optional.empty(),
                                    Optional.of(first.get(first.size() - 1).number()))
                            .stream()
                            .map(Publication::number)
                            .toList());
            assertEquals(List.of(), desk.readable(Optional.of(Sort.EXPOSURE), Optional.empty()));
            clock.turn(Duration.ofDays(31));
            assertEquals(List.of(), desk.readable(Optional.empty(), Optional.empty()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormSaysWhatItLacks(On kind) throws SQLException {
        on(kind, desk -> {
            PublicationForm exposure = new PublicationForm(
                    Sort.EXPOSURE,
                    "曝光",
                    "不及时办理",
                    Optional.empty(),
                    Optional.of(new UnitId("nobody")),
                    List.of(ticket),
                    TODAY,
                    Optional.of(TODAY.minusDays(1)),
                    List.of());
            Ruling.Refused<?> refused = assertInstanceOf(Ruling.Refused.class, desk.draft(WRITER, exposure));
            assertEquals(
                    List.of("validTo", "unit"),
                    refused.objections().stream()
                            .map(it -> it.where().orElseThrow())
                            .toList());
            refused(Objection.Kind.FORBIDDEN, desk.draft(OFFICE, form("某小区停水")));
            refused(Objection.Kind.FORBIDDEN, desk.list(Actor.anyone(), Optional.empty(), Optional.empty()));
        });
    }

    private PublicationForm form(String text, String... confirmed) {
        return new PublicationForm(
                Sort.CASE,
                "供水案例",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(ticket),
                TODAY,
                Optional.of(TODAY.plusDays(30)),
                List.of(confirmed));
    }
}
