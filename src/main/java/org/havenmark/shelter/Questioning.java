package org.havenmark.shelter;

/** Tells whether words seem to name a person or to give a number to reach one; the guard's room knows how. */
public interface Questioning {
    boolean questions(String words);
}
