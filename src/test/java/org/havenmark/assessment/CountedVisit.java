package org.havenmark.assessment;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Shelter.CapacityBand;

/** A visit of Heron by alma and ben on the sheet with one of each measure and bedrooms that are scored one by one. */
public final class CountedVisit {
    private static final Map<String, String> NUMBERS = Map.of("plans-are-signed", "14/16", "staff-are-trained", "62.5",
        "waiting-days", "3", "files-are-locked", "closed", "people-to-a-room", "4");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final PlannedVisit planned;
    private Assessment assessment;

    public CountedVisit(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
        this.planned = new PlannedVisit(context, fixtures, sheet());
        this.assessment = planned.begun();
    }

    public Assessment assessment() {
        return assessment;
    }

    /** The address of a page of the assessment. */
    public String page(String rest) {
        return "/assessments/" + assessment.id() + rest;
    }

    /** The team counts the bedrooms. */
    public CountedVisit rooms(int count) {
        context.getBean(Opening.class).describe(assessment, fixtures.id("alma"), new Opening.Context(true,
            Assessment.Season.DRY, CapacityBand.FROM_11_TO_25, 4, 0, Optional.empty(), Map.of("rooms", count)));
        assessment = context.getBean(Assessments.class).findById(assessment.id()).orElseThrow();
        return this;
    }

    /** Answers everything alike, but for what is given. */
    public CountedVisit answered(String username, Answer... but) {
        var answers = new ArrayList<Answer>();
        sheetLaidOut().criteria().forEach(criterion -> answers.add(criterion.measure().isPresent()
            ? Answer.measured(criterion, NUMBERS.get(criterion.base()), Proof.CONFIRMED).orElseThrow()
            : new Answer(criterion.id(), Answer.Mark.LEVEL, 1, Proof.CONFIRMED, null, null)));
        answers.addAll(List.of(but));
        save(username, answers);
        return this;
    }

    public List<Receipt> save(String username, List<Answer> answers) {
        return planned.save(assessment, username, answers.stream().map(answer -> new Entry(UUID.randomUUID(),
            answer.criterion(), answer, "", "", PlannedVisit.THEN)).toList());
    }

    public CountedVisit handedInBy(String username) {
        var missing = context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id(username));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.toString());
        }
        return this;
    }

    public CountedVisit closed() {
        var open = context.getBean(HandingIn.class).handIn(assessment, fixtures.id("ben"));
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.toString());
        }
        return this;
    }

    /** What was measured, as an answer. */
    public Answer measured(String criterion, String measured) {
        return Answer.measured(sheetLaidOut().criterion(criterion).orElseThrow(), measured, Proof.CONFIRMED)
            .orElseThrow();
    }

    public static Answer level(String criterion, int level) {
        return new Answer(criterion, Answer.Mark.LEVEL, level, Proof.CONFIRMED, null, null);
    }

    public Sheet sheetLaidOut() {
        return context.getBean(LaidSheets.class).of(assessment);
    }

    public static byte[] sheet() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/sheet/good/measures-1.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
