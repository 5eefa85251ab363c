package org.hotline12345.bulletin.soap;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.writing.BulletinDocuments;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 工作简报和专报, for the own systems of who reads them: the list, the figures, the document. */
@Component(service = SoapPort.class)
public final class BulletinPort implements SoapPort {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final BulletinDesk desk;
    private final BulletinDocuments documents;

    @Activate
    public BulletinPort(@Reference BulletinDesk desk, @Reference BulletinDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override
    public Naming naming() {
        return Naming.of("bulletin", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return List.of(
                SoapOperation.of(
                        "ListBulletins", "本人可阅读的工作简报和专报", BulletinsWanted.class, BulletinTable.class, this::list),
                SoapOperation.of("GetBulletin", "一期简报或专报的数据", BulletinWanted.class, BulletinFile.class, this::bulletin),
                SoapOperation.of(
                        "GetBulletinDocument",
                        "一期简报或专报的文件",
                        DocumentWanted.class,
                        BulletinDocument.class,
                        this::document));
    }

    private BulletinTable list(BulletinsWanted wanted, Request request) {
        requireStaff(request);
        List<BulletinHeading> found = granted(() -> desk.list(request.actor(), wanted.sort(), wanted.before()));
        return new BulletinTable(
                found,
                Optional.of(found)
                        .filter(it -> it.size() == BulletinDesk.PAGE)
                        .map(it -> it.get(it.size() - 1).number()));
    }

    private BulletinFile bulletin(BulletinWanted wanted, Request request) {
        return BulletinFile.of(page(wanted.number(), wanted.unit(), request));
    }

    private BulletinDocument document(DocumentWanted wanted, Request request) {
        BulletinPage page = page(wanted.number(), wanted.unit(), request);
        String format = wanted.format().name().toLowerCase(Locale.ROOT);
        BulletinDocuments.Written written = documents.of(page, format).orElseThrow();
        String name = "bulletin-" + wanted.number() + "." + format;
        return new BulletinDocument(
                page.bulletin().title(),
                written.mediaType(),
                request.enclose(name, new ByteArrayInputStream(written.content()), name, written.mediaType()));
    }

    private BulletinPage page(long number, Optional<UnitId> unit, Request request) {
        requireStaff(request);
        return granted(() -> desk.read(request.actor(), number, unit));
    }

    private static void requireStaff(Request request) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("工作简报和专报供名单中的单位和人员阅读"));
        }
    }

    private static <T> T granted(Supplier<Ruling<T>> act) {
        try {
            return granted(act.get());
        } catch (TicketsUnavailable e) {
            throw new Refusal(Problems.later(e.getMessage(), PAUSE));
        }
    }

    private static <T> T granted(Ruling<T> ruling) {
        if (ruling instanceof Ruling.Granted<T> it) {
            return it.value();
        }
        if (ruling instanceof Ruling.Refused<T> it) {
            throw new Refusal(Problems.of(it.objections(), it.law()));
        }
        Objection none = ((Ruling.Unknown<T>) ruling).objection();
        throw new Refusal(Problem.of(Problem.Kind.UNKNOWN, none.text(), "从 ListBulletins 的结果中选择")
                .at(none.where().orElse("")));
    }

    /** Of which sort, and only those with a smaller number than {@code before}. */
    public record BulletinsWanted(Optional<BulletinSort> sort, Optional<Long> before) {}

    /** The latest first; {@code next} is what to give as {@code before} for the next page. */
    public record BulletinTable(List<BulletinHeading> bulletins, Optional<Long> next) {}

    /** Which, and whose view; an officer's is that of the own unit. */
    public record BulletinWanted(long number, Optional<UnitId> unit) {}

    /** Which, whose view, and in which format. */
    public record DocumentWanted(long number, Optional<UnitId> unit, DocumentFormat format) {}

    /** Formats of documents. */
    public enum DocumentFormat {
        DOCX,
        PDF
    }

    /** A document, with the bytes beside the answer. */
    public record BulletinDocument(String title, String mediaType, Binary content) {}
}
