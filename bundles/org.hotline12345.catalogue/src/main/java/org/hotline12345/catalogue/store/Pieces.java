package org.hotline12345.catalogue.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;

/** The files of modules in pieces, since a driver holds each as a whole in memory more than once. */
record Pieces(EntityManager em) {

    private static final int SIZE = 256 * 1024;

    void keep(String sha256, byte[] file) {
        if (numbers(sha256).isEmpty()) {
            for (int from = 0, number = 0; from < file.length; from += SIZE, number++) {
                em.persist(new PieceRow(
                        sha256, number, Arrays.copyOfRange(file, from, Math.min(file.length, from + SIZE))));
            }
        }
    }

    Optional<byte[]> find(String sha256) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int number : numbers(sha256)) {
            file.writeBytes(em.find(PieceRow.class, sha256 + "/" + number).bytes());
        }
        return Optional.of(file.toByteArray()).filter(it -> it.length > 0);
    }

    void remove(String sha256) {
        em.createQuery("delete from PieceRow p where p.sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    private List<Integer> numbers(String sha256) {
        return em.createQuery(
                        "select p.number from PieceRow p where p.sha256 = :sha256 order by p.number", Integer.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }
}
