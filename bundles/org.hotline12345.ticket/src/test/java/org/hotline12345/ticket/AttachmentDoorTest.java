package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttachmentDoorTest {

    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));
    private static final Caller OFFICE = Caller.of(Actor.of("office", Role.GOVERNING_OFFICE));
    private static final Caller TOKSUN = Caller.of(Actor.officer("toksun", Village.TOKSUN));
    private static final int LARGEST = 1024 * 1024;

    private final House house = new House();
    private final Ticket ticket = house.accept("停水");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFileIsKeptAndNamedByTheTicket() throws Exception {
        Reply.Done done = enclosed(offer("停水 照片.jpg", photo(300_000)));

        Attachment file = done.ticket().attachments().get(0);
        assertEquals("停水 照片.jpg", file.name());
        assertEquals("image/jpeg", file.mediaType());
        assertEquals(300_000, file.size());
        assertEquals("Enclose", done.event().step().name());
        Fetching.Opened opened =
                assertInstanceOf(Fetching.Opened.class, house.files.fetch(CALL_TAKER, ticket.number(), 1));
        assertArrayEquals(photo(300_000), opened.content().readAllBytes());
    }

    @Test
    void theLargestFileIsTakenAndALargerOneIsNot() throws Exception {
        enclosed(offer("a.jpg", photo(LARGEST)));
        assertEquals(new Enclosing.TooLarge(LARGEST), enclose(offer("b.jpg", photo(LARGEST + 1))));
        FileOffer declared = new FileOffer(
                CALL_TAKER,
                ticket.number(),
                "c.jpg",
                Optional.empty(),
                Optional.of(LARGEST + 1L),
                Optional.empty(),
                Optional.empty(),
                unread());
        assertEquals(new Enclosing.TooLarge(LARGEST), enclose(declared));
        assertEquals(1, house.contents.size());
    }

    @Test
    void aFileOfAnotherKindThanItSaysIsNotKept() throws Exception {
        assertInstanceOf(Enclosing.WrongType.class, enclose(offer("照片.pdf", photo(100))));
        assertEquals(0, house.contents.size());
        assertTrue(house.now(ticket.number()).attachments().isEmpty());
    }

    @Test
    void ofAYearThatWasTakenOutNoFileGoesInOrOut() throws Exception {
        enclosed(offer("a.jpg", photo(100)));
        house.store.archive(ticket.number().year());
        Enclosing.NotEnclosed not = assertInstanceOf(Enclosing.NotEnclosed.class, enclose(offer("b.jpg", photo(100))));
        assertInstanceOf(Reply.Archived.class, not.reply());
        assertThrows(TicketArchived.class, () -> house.files.fetch(CALL_TAKER, ticket.number(), 1));
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertEquals("文件是空的", refused(offer("a.jpg", new byte[0])).text());
    }

    @Test
    void whoMayNotNeedNotSendIt() throws Exception {
        FileOffer office = new FileOffer(
                OFFICE,
                ticket.number(),
                "a.jpg",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unread());
        assertEquals(Objection.Kind.FORBIDDEN, refused(office).kind());
    }

    @Test
    void whoSeesNothingHearsOfNothing() throws Exception {
        FileOffer toksun = new FileOffer(
                TOKSUN,
                ticket.number(),
                "a.jpg",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unread());
        assertInstanceOf(Reply.Unknown.class, answered(toksun));
        enclosed(offer("a.jpg", photo(100)));
        assertInstanceOf(Fetching.NoTicket.class, house.files.fetch(TOKSUN, ticket.number(), 1));
        assertInstanceOf(
                Fetching.NoTicket.class, house.files.fetch(CALL_TAKER, new TicketNumber("20250328-000099"), 1));
        assertInstanceOf(Fetching.NoFile.class, house.files.fetch(CALL_TAKER, ticket.number(), 2));
        assertInstanceOf(Fetching.Closed.class, house.files.fetch(OFFICE, ticket.number(), 1));
    }

    @Test
    void thereIsRoomForSoManyFilesOnly() throws Exception {
        for (int i = 1; i <= 3; i++) {
            enclosed(offer("a.jpg", photo(100 + i)));
        }
        assertEquals("工单已有 3 份附件，不能再附", refused(offer("a.jpg", photo(200))).text());
    }

    @Test
    void theSameKeyEnclosesOnce() throws Exception {
        assertEquals(false, enclosed(keyed("a.jpg", 100)).repeated());
        Reply.Done again = enclosed(keyed("a.jpg", 100));
        assertEquals(true, again.repeated());
        assertEquals(1, again.ticket().attachments().size());
        assertInstanceOf(Reply.KeyReused.class, answered(keyed("a.jpg", 101)));
    }

    @Test
    void noFileIsEnclosedByItsHashAlone() throws Exception {
        Attachment known =
                enclosed(offer("a.jpg", photo(100))).ticket().attachments().get(0);
        Ticket other = house.accept("另一事项");
        Enclose step = new Enclose("a.jpg", "image/jpeg", known.size(), known.sha256(), Optional.empty());

        Reply.Refused refused = assertInstanceOf(
                Reply.Refused.class, house.door.take(StepRequest.of(CALL_TAKER, other.number(), step)));
        assertEquals(Optional.of("sha256"), refused.objections().get(0).where());
    }

    @Test
    void aFileThatBreaksOffIsNotEnclosed() {
        FileOffer broken = new FileOffer(
                CALL_TAKER,
                ticket.number(),
                "a.jpg",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unread());
        assertThrows(IOException.class, () -> house.files.enclose(broken));
        assertTrue(house.now(ticket.number()).attachments().isEmpty());
    }

    @Test
    void whatNoTicketNamesIsForgottenAfterADay() {
        Forgetting forgetting = new Forgetting(house.contents, house.world, new SmallFiles());
        try {
            forgetting.forget();
            assertEquals(Optional.of(House.NOON.minus(Duration.ofDays(1))), house.contents.forgottenBefore);
        } finally {
            forgetting.stop();
        }
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() throws Exception {
        house.store.goAway();
        assertInstanceOf(Reply.Unavailable.class, answered(offer("a.jpg", photo(100))));
        assertThrows(TicketsUnavailable.class, () -> house.files.fetch(CALL_TAKER, ticket.number(), 1));
    }

    private FileOffer offer(String name, byte[] content) {
        return new FileOffer(
                CALL_TAKER,
                ticket.number(),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ByteArrayInputStream(content));
    }

    private FileOffer keyed(String name, int size) {
        return new FileOffer(
                CALL_TAKER,
                ticket.number(),
                name,
                Optional.of("image/jpeg"),
                Optional.of((long) size),
                Optional.empty(),
                Optional.of("k1"),
                new ByteArrayInputStream(photo(size)));
    }

    private Enclosing enclose(FileOffer offer) throws IOException {
        return house.files.enclose(offer);
    }

    private Reply answered(FileOffer offer) throws IOException {
        return assertInstanceOf(Enclosing.NotEnclosed.class, enclose(offer)).reply();
    }

    private Reply.Done enclosed(FileOffer offer) throws IOException {
        return assertInstanceOf(Enclosing.Enclosed.class, enclose(offer)).done();
    }

    private Objection refused(FileOffer offer) throws IOException {
        return assertInstanceOf(Reply.Refused.class, answered(offer))
                .objections()
                .get(0);
    }

    /** What begins like a JPEG. */
    private static byte[] photo(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 7);
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static InputStream unread() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("hung up");
            }
        };
    }
}
