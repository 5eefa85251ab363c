package org.hotline12345.store.jpa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hotline12345.store.api.StoreUnavailable;

/** Reads a content piece by piece, each in a transaction of its own. For one thread. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private int left;
    private int next;
    private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

    /**
     * A stream over pieces.
     *
     * @param size bytes of all pieces together
     * @param pieces gives the piece of a number, from 0; empty where there is none
     */
    PieceStream(int size, IntFunction<Optional<byte[]>> pieces) {
        this.left = size;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        if (piece.available() == 0) {
            piece = new ByteArrayInputStream(fetch());
        }
        int read = piece.read(into, offset, Math.min(length, left));
        left -= read;
        return read;
    }

    @Override
    public int available() {
        return Math.min(piece.available(), left);
    }

    private byte[] fetch() throws IOException {
        try {
            return pieces.apply(next++)
                    .filter(it -> it.length > 0)
                    .orElseThrow(() -> new IOException("The content ends " + left + " bytes too early"));
        } catch (StoreUnavailable e) {
            throw new IOException("The database does not answer", e);
        }
    }
}
