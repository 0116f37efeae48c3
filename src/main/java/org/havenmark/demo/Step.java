package org.havenmark.demo;

import java.time.LocalTime;

/**
 * Something that happens in the story.
 *
 * @param day from the start day
 */
record Step(int day, LocalTime time, Runnable deed) { }
