package org.hotline12345.rest.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.rest.http.FileName;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Tickets;

/** 附件. The files of one ticket over HTTP: a file is the body of its request, and of its response. */
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentsResource {

    private static final String NAME = "以 Content-Disposition: attachment; filename*=UTF-8''… 提供文件名";

    private final Tickets tickets;
    private final Attachments attachments;
    private final Views views;
    private final TicketNumber ticket;

    AttachmentsResource(Tickets tickets, Attachments attachments, Views views, TicketNumber ticket) {
        this.tickets = tickets;
        this.attachments = attachments;
        this.views = views;
        this.ticket = ticket;
    }

    /** 附上材料. Takes a file in. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response enclose(
            InputStream body,
            @QueryParam("note") String note,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @HeaderParam(TicketsResource.IDEMPOTENCY_KEY) String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Caller caller) {
        FileOffer offer = new FileOffer(
                caller,
                ticket,
                FileName.of(disposition).orElseThrow(AttachmentsResource::nameless),
                type(headers.getMediaType()),
                Optional.of((long) headers.getLength()).filter(it -> it >= 0),
                Optional.ofNullable(note),
                Optional.ofNullable(key),
                body);
        Enclosing.Enclosed enclosed = enclosed(offer);
        String number = String.valueOf(enclosed.attachment().number());
        return Response.created(uri.getAbsolutePathBuilder().path(number).build())
                .entity(views.taken(enclosed.done()))
                .tag(new EntityTag(String.valueOf(enclosed.done().ticket().version())))
                .build();
    }

    private Enclosing.Enclosed enclosed(FileOffer offer) {
        try {
            return Replies.enclosed(attachments.enclose(offer), offer.caller());
        } catch (IOException e) {
            throw Rejected.with(Problem.of(ProblemKind.MALFORMED, "文件没有传完").at("", "重新提交"));
        } catch (Rejected e) {
            Bodies.drain(offer.content());
            throw e;
        }
    }

    /** 附件列表. */
    @GET
    public AttachmentView.Attachments list(@Context Caller caller) {
        return AttachmentView.all(tickets.look(caller, ticket)
                .orElseThrow(() -> Replies.unknown(ticket))
                .ticket());
    }

    /** 附件内容. */
    @GET
    @Path("{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response content(
            @PathParam("attachment") String attachment, @Context Request request, @Context Caller caller) {
        int number = Arguments.read("attachment", attachment, Integer::valueOf, "填写附件的序号，如 1");
        Fetching fetching = attachments.fetch(caller, ticket, number);
        if (fetching instanceof Fetching.Opened opened) {
            return content(opened, request);
        }
        if (fetching instanceof Fetching.NoTicket) {
            throw Replies.unknown(ticket);
        }
        throw fetching instanceof Fetching.NoFile
                ? Rejected.with(Problem.of(ProblemKind.UNKNOWN, "工单没有附件 " + number)
                        .at("attachment", "查看 " + AttachmentView.href(ticket)))
                : Rejected.with(Problem.of(ProblemKind.FORBIDDEN, "附件可能含有诉求人的信息，本账号只能查看脱敏内容")
                        .at("attachment", "由正在办理的单位或热线查看"));
    }

    private static Response content(Fetching.Opened opened, Request request) {
        Attachment file = opened.attachment();
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(opened.content(), file.mediaType())
                        .tag(tag)
                        .header(HttpHeaders.CONTENT_LENGTH, file.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(file.name()))
                        // A browser that opens it all the same runs nothing of it.
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .build();
    }

    private static Optional<String> type(MediaType said) {
        if (said != null && said.getType().equals("multipart")) {
            throw Rejected.with(Problem.of(ProblemKind.UNSUPPORTED_TYPE, "附件不以表单提交")
                    .at(HttpHeaders.CONTENT_TYPE, "以文件内容为请求体，Content-Type 为文件的类型"));
        }
        return Optional.ofNullable(said).map(it -> it.getType() + "/" + it.getSubtype());
    }

    private static Rejected nameless() {
        return Rejected.with(Problem.of(ProblemKind.INVALID, "没有文件名").at(HttpHeaders.CONTENT_DISPOSITION, NAME));
    }
}
