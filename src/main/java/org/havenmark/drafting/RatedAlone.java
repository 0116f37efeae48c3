package org.havenmark.drafting;

import java.util.UUID;
import org.havenmark.assessment.Unit;
import org.havenmark.sheet.Sheet;

/** What the assessors of one visit rated alone, at one criterion of the sheet they had. */
record RatedAlone(UUID shelter, Sheet sheet, String criterion, Unit unit) { }
