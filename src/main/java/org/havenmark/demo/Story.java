package org.havenmark.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.person.Person.Profession;
import org.havenmark.person.Role;
import org.havenmark.web.Resources;

/** The whole invented network, as the files in {@code seed/} tell it. */
record Story(List<OrganisationLine> organisations, List<PersonLine> people, List<CycleLine> cycles,
             List<VisitLine> visits, List<AnswerLine> answers, List<ConflictLine> conflicts,
             List<RemarkLine> remarks, List<ReplyLine> replies, List<SelfLine> selves, Desk desk) {
    static Story read() {
        var files = Resources.below("seed");
        return new Story(table(files, "organisations").as(OrganisationLine::of),
            table(files, "people").as(PersonLine::of), table(files, "cycles").as(CycleLine::of),
            table(files, "visits").as(VisitLine::of), table(files, "answers").as(AnswerLine::of),
            table(files, "conflicts").as(ConflictLine::of),
            table(files, "remarks").as(RemarkLine::of), table(files, "replies").as(ReplyLine::of),
            table(files, "self-assessments").as(SelfLine::of), new Desk(table(files, "law").as(LawLine::of),
            table(files, "pilots").as(PilotLine::of), table(files, "drafts").as(DraftLine::of),
            table(files, "edits").as(EditLine::of), table(files, "comments").as(CommentLine::of)));
    }

    OrganisationLine organisation(String name) {
        return organisations.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    PersonLine person(String username) {
        return people.stream().filter(line -> line.username().equals(username)).findFirst().orElseThrow();
    }

    /** The username of whoever manages a shelter. */
    String managerOf(String shelter) {
        return people.stream().filter(line -> line.organisation().equals(shelter)
            && line.roles().contains(Role.MANAGER)).map(PersonLine::username).findFirst()
            .orElseThrow(() -> new IllegalStateException(shelter + " has no manager"));
    }

    Optional<ConflictLine> conflict(VisitLine visit, String username) {
        return conflicts.stream().filter(line -> line.visit().equals(visit.key()) && line.who().equals(username))
            .findFirst();
    }

    /** The team without those whom a conflict of interest keeps out; the first of them begins. */
    List<String> present(VisitLine visit) {
        return visit.team().stream().filter(username -> conflict(visit, username).filter(ConflictLine::keepsOut)
            .isEmpty()).toList();
    }

    /**
     * The username of whoever speaks with the shelter: the last who speaks as its manager does, where one does. Police
     * and border control read no plan; they speak where nobody else is there.
     */
    String speaker(VisitLine visit) {
        var present = present(visit);
        var readers = present.stream().filter(username -> !List.of(Profession.BORDER, Profession.POLICE)
            .contains(person(username).profession())).toList();
        var able = readers.isEmpty() ? present : readers;
        var language = person(managerOf(visit.shelter())).language();
        return able.stream().filter(username -> person(username).language().equals(language))
            .reduce((one, later) -> later).orElse(able.get(able.size() - 1));
    }

    private static Table table(Map<String, byte[]> files, String name) {
        var file = name + ".csv";
        return Table.read("seed/" + file, Optional.ofNullable(files.get(file)).orElseThrow(
            () -> new IllegalStateException("No seed/" + file)));
    }
}
