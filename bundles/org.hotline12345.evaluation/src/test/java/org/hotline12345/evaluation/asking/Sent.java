package org.hotline12345.evaluation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;

/** A channel that keeps what it was given, and answers what a test wants. */
final class Sent implements EvaluationChannel {

    final List<Invitation> invitations = new ArrayList<>();
    Asking answer = new Asking.Asked(Optional.empty());

    @Override
    public Asking ask(Invitation invitation) {
        invitations.add(invitation);
        return answer;
    }

    Invitation last() {
        return invitations.get(invitations.size() - 1);
    }

    /** The token in the link of the last one. */
    String token() {
        String link = last().link().toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
