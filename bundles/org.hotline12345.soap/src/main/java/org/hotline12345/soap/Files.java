package org.hotline12345.soap;

import static org.hotline12345.soap.api.problem.Problem.Kind.FORBIDDEN;
import static org.hotline12345.soap.api.problem.Problem.Kind.TOO_LARGE;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNKNOWN_ATTACHMENT;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNREADABLE;
import static org.hotline12345.soap.api.problem.Problem.Kind.WRONG_TYPE;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Tickets;

/** The operations on the files of a ticket. Contents go beside the XML (MTOM). */
final class Files {

    private final Tickets tickets;
    private final Attachments attachments;
    private final Views views;

    Files(Tickets tickets, Attachments attachments, Views views) {
        this.tickets = tickets;
        this.attachments = attachments;
        this.views = views;
    }

    Stream<SoapOperation> operations() {
        return Stream.of(
                SoapOperation.of("EncloseFile", "附上材料", Offer.class, Enclosed.class, this::enclose),
                SoapOperation.of("ListAttachments", "附件列表", Queries.Number.class, Listed.class, this::list),
                SoapOperation.of("FetchAttachment", "附件内容", Wanted.class, Fetched.class, this::fetch));
    }

    private Enclosed enclose(Offer offer, Request request) {
        try {
            return answer(attachments.enclose(new FileOffer(
                    request.caller(offer.queryCode()),
                    offer.ticket(),
                    offer.name(),
                    offer.mediaType(),
                    Optional.empty(),
                    offer.note(),
                    offer.key(),
                    request.content(offer.content(), "content"))));
        } catch (IOException e) {
            throw new Refusal(Problem.of(UNREADABLE, "文件没有传完", "重新提交").at("content"));
        }
    }

    private Enclosed answer(Enclosing enclosing) {
        if (enclosing instanceof Enclosing.Enclosed enclosed) {
            return new Enclosed(
                    enclosed.done().ticket().number(),
                    enclosed.done().ticket().version(),
                    enclosed.done().repeated(),
                    enclosed.attachment(),
                    views.event(enclosed.done().event(), enclosed.done().ticket()));
        }
        if (enclosing instanceof Enclosing.NotEnclosed not) {
            throw new Refusal(Replies.of(not.reply()));
        }
        if (enclosing instanceof Enclosing.TooLarge tooLarge) {
            throw new Refusal(Problem.of(TOO_LARGE, "文件超过 " + tooLarge.limit() / (1024 * 1024) + " MiB", "压缩或分成几份提交")
                    .at("content"));
        }
        Enclosing.WrongType wrong = (Enclosing.WrongType) enclosing;
        throw new Refusal(Problem.of(WRONG_TYPE, wrong.text(), wrong.remedy()).at("mediaType"));
    }

    private Listed list(Queries.Number wanted, Request request) {
        return tickets.look(request.caller(wanted.queryCode()), wanted.ticket())
                .map(it -> new Listed(it.ticket().attachments()))
                .orElseThrow(() -> unknown(wanted.ticket()));
    }

    private Fetched fetch(Wanted wanted, Request request) {
        Fetching fetching = attachments.fetch(request.caller(wanted.queryCode()), wanted.ticket(), wanted.attachment());
        if (fetching instanceof Fetching.Opened opened) {
            Attachment file = opened.attachment();
            return new Fetched(
                    file,
                    request.enclose(
                            file.sha256() + "@hotline12345.org", opened.content(), file.name(), file.mediaType()));
        }
        if (fetching instanceof Fetching.NoTicket) {
            throw unknown(wanted.ticket());
        }
        throw new Refusal(
                fetching instanceof Fetching.NoFile
                        ? Problem.of(UNKNOWN_ATTACHMENT, "工单没有附件 " + wanted.attachment(), "以 ListAttachments 查看附件")
                                .at("attachment")
                        : Problem.of(FORBIDDEN, "附件可能含有诉求人的信息，本账号只能查看脱敏内容", "由正在办理的单位或热线查看")
                                .at("attachment"));
    }

    private static Refusal unknown(TicketNumber ticket) {
        return new Refusal(Replies.unknown(ticket));
    }

    /** A file and the ticket it is for. */
    public record Offer(
            TicketNumber ticket,
            Optional<String> key,
            Optional<String> queryCode,
            String name,
            Optional<String> mediaType,
            Optional<String> note,
            Binary content) {}

    /** A file was enclosed: which, and the record of the step. */
    public record Enclosed(TicketNumber number, int version, boolean repeated, Attachment attachment, History event) {}

    /** The files of a ticket. */
    public record Listed(List<Attachment> attachments) {}

    /** Which file of which ticket. */
    public record Wanted(TicketNumber ticket, Optional<String> queryCode, int attachment) {}

    /** A file. */
    public record Fetched(Attachment attachment, Binary content) {}
}
