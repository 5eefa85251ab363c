package org.hotline12345.catalogue.file;

import java.security.cert.CertPath;
import java.util.Set;

/** What is found of a file's signature. A file that is signed in part, or was changed, is none of these. */
public sealed interface Signature {

    /** Nobody has signed any of it. */
    record Unsigned() implements Signature {}

    /**
     * All of it is signed.
     *
     * @param signers those who have each signed all of it
     */
    record Signed(Set<CertPath> signers) implements Signature {}
}
