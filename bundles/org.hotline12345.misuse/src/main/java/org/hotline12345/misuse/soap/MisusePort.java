package org.hotline12345.misuse.soap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Act;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MarkProposal;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Refusals;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 恶意占用标记, for the systems of who works for the hotline. */
@Component(service = SoapPort.class)
public final class MisusePort implements SoapPort {

    private final MisuseDesk desk;
    private final Clock clock;

    @Activate
    public MisusePort(@Reference MisuseDesk desk) {
        this(desk, Clock.systemUTC());
    }

    MisusePort(MisuseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Naming naming() {
        return Naming.of("misuse", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return Stream.of(
                        SoapOperation.of("ListMarks", "恶意占用标记", Selecting.class, MarkPage.class, this::list),
                        SoapOperation.of("ReadMark", "一个标记", Wanted.class, MarkDetails.class, this::read),
                        SoapOperation.of("ProposeMark", "提出标记", MarkProposal.class, MarkDetails.class, this::propose),
                        act("ConfirmMark", Act.CONFIRM),
                        act("RefuseMark", Act.REFUSE),
                        act("RenewMark", Act.RENEW),
                        act("LiftMark", Act.LIFT),
                        SoapOperation.of("HandOverMark", "移交公安机关", HandedOver.class, MarkDetails.class, this::handOver),
                        SoapOperation.of(
                                "ReadEvidence", "证据材料，每次查阅均有记录", Wanted.class, EvidencePack.class, this::evidence),
                        SoapOperation.of("Hint", "受理时的提示，已说明不是突发事项的才有", Told.class, MarkHints.class, this::hint),
                        SoapOperation.of("HintOfTicket", "受理后的提示", Taken.class, MarkHints.class, this::hintOfTicket))
                .toList();
    }

    private MarkPage list(Selecting wanted, Request request) {
        List<Mark> found = Refusals.granted(desk.list(request.actor(), wanted.state(), wanted.before()));
        return new MarkPage(
                found.stream().map(this::view).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == MisuseDesk.PAGE)
                        .map(it -> it.get(it.size() - 1).number()));
    }

    private MarkDetails read(Wanted wanted, Request request) {
        return view(Refusals.granted(desk.find(request.actor(), wanted.number())));
    }

    private MarkDetails propose(MarkProposal proposal, Request request) {
        Refusals.requireStaff(request.actor());
        return view(Refusals.granted(desk.propose(request.actor(), proposal)));
    }

    private SoapOperation act(String name, Act act) {
        return SoapOperation.of(name, Words.of(act), Acted.class, MarkDetails.class, (acted, request) -> {
            Refusals.requireStaff(request.actor());
            return view(Refusals.granted(desk.act(request.actor(), acted.number(), act, acted.why())));
        });
    }

    private MarkDetails handOver(HandedOver told, Request request) {
        Refusals.requireStaff(request.actor());
        return view(Refusals.granted(desk.handOver(request.actor(), told.number(), told.to(), told.document())));
    }

    private EvidencePack evidence(Wanted wanted, Request request) {
        return EvidencePack.of(Refusals.granted(desk.evidence(request.actor(), wanted.number())), clock.instant());
    }

    private MarkHints hint(Told told, Request request) {
        Refusals.requireStaff(request.actor());
        return MarkHints.of(Refusals.granted(desk.hint(request.actor(), told.phone(), told.emergency())));
    }

    private MarkHints hintOfTicket(Taken taken, Request request) {
        return MarkHints.of(Refusals.granted(desk.hint(request.actor(), taken.ticket())));
    }

    private MarkDetails view(Mark mark) {
        return MarkDetails.of(mark, clock.instant());
    }

    /** Which marks; those before a number make the next page. */
    public record Selecting(Optional<Mark.State> state, Optional<Long> before) {}

    /** Which mark. */
    public record Wanted(long number) {}

    /** Which mark, and why. */
    public record Acted(long number, String why) {}

    /** Which mark, to which office of the police it was handed over, and by which letter. */
    public record HandedOver(long number, String to, String document) {}

    /**
     * What is asked while a matter is being told.
     *
     * @param phone of who calls
     * @param emergency whether it is an emergency; only where it is said to be none is anything shown
     */
    public record Told(String phone, Optional<Boolean> emergency) {

        /** Says nothing of what it holds, so that no log does. */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** A ticket that was taken in. */
    public record Taken(TicketNumber ticket) {}
}
