package org.hotline12345.rest.health;

/**
 * What a check found.
 *
 * @param state how it stands
 * @param detail the same in words
 */
record Finding(State state, String detail) {

    /** How a check stands. A warning keeps nobody from bringing a matter; somebody should look soon. */
    enum State {
        UP,
        WARNING,
        DOWN
    }

    static Finding up(String detail) {
        return new Finding(State.UP, detail);
    }

    static Finding warning(String detail) {
        return new Finding(State.WARNING, detail);
    }

    static Finding down(String detail) {
        return new Finding(State.DOWN, detail);
    }
}
