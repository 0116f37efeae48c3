package org.havenmark.assessment;

import java.time.LocalDate;

/** What the team of the visit before agreed on a criterion; shown to an assessor only beside their own answer. */
public record BeforeView(LocalDate visitOn, AnswerView answer) { }
