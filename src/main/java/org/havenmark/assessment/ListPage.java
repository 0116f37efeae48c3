package org.havenmark.assessment;

import java.util.List;

/** A person's visits and assessments. */
public record ListPage(List<AssessmentList.Row> rows, boolean assessor) { }
