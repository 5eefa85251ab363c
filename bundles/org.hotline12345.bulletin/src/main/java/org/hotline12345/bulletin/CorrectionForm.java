package org.hotline12345.bulletin;

import java.util.List;

/**
 * What is to stand beside an issued bulletin, with the figures of now.
 *
 * @param why what was wrong with it; stands at the head of the correction
 * @param remarks what the editor says beside the figures
 */
public record CorrectionForm(String why, List<BulletinRemark> remarks) {

    public CorrectionForm {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}
