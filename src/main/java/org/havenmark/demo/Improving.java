package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;
import org.havenmark.guard.TypedNote;
import org.havenmark.plan.About;
import org.havenmark.plan.Acting;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionForm;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.plan.ActionRevision.Owner;
import org.havenmark.plan.Actions;
import org.havenmark.plan.NetworkCurrency;
import org.havenmark.plan.PlanLine;
import org.havenmark.plan.Plans;
import org.havenmark.plan.Progressing;
import org.havenmark.plan.ProgressForm;
import org.jspecify.annotations.Nullable;

/** Lets teams propose and managers plan: what they take, what they decline, and how it goes. */
@Singleton
class Improving {
    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int PROPOSED = 7;
    private static final int DECIDED = 10;
    private static final int SAID = 45;
    private static final int SAID_AGAIN = 95;
    private static final int PROPOSALS = 4;
    /** Actions of one moment are otherwise told apart by ids alone, which chance makes. */
    private static final Comparator<Action> ALIKE_EVERYWHERE = Comparator.comparing(Action::createdAt)
        .thenComparing(action -> String.valueOf(action.criterion()));
    private static final int OFTEN = 4;
    private static final int THIRD = 3;
    private static final int NAMED = 12;
    private static final int QUICK = 60;
    private static final int LONG = 180;
    /** Managers who were visited in these days wrote further actions of their own lately. */
    private static final int FIRST = -260;
    private static final int LAST = -200;
    private static final int LATELY = -20;
    private static final int SINCE = -6;
    private static final List<Integer> DEADLINES = List.of(45, 80, 120, 200, 90, 150);
    private static final List<String> COSTS = List.of("0", "0", "1500000", "4000000", "12000000", "35000000");
    private final Plans plans;
    private final Actions actions;
    private final Acting acting;
    private final Progressing progressing;
    private final NetworkCurrency currency;
    private final TravellingClock clock;

    Improving(Plans plans, Actions actions, Acting acting, Progressing progressing, NetworkCurrency currency,
              TravellingClock clock) {
        this.plans = plans;
        this.actions = actions;
        this.acting = acting;
        this.progressing = progressing;
        this.currency = currency;
        this.clock = clock;
    }

    Stream<Step> steps(Story story, Cast cast) {
        return story.visits().stream().filter(line -> line.stage() == Stage.HANDED_IN).flatMap(line -> Stream.of(
                new Step(line.day() + PROPOSED, EVENING, () -> propose(story, line, cast)),
                new Step(line.since(FeedingBack.OPEN, DECIDED), MORNING, () -> decide(story, line, cast)),
                new Step(line.day() + NAMED, MORNING, () -> name(story, line, cast)),
                new Step(line.day() > FIRST && line.day() < LAST ? LATELY : 1, MORNING, () -> plan(story, line, cast)),
                new Step(line.day() > FIRST && line.day() < LAST ? SINCE : 1, EVENING, () -> begin(story, line, cast)),
                new Step(line.day() + SAID, EVENING, () -> say(story, line, cast, 1)),
                new Step(line.day() + SAID_AGAIN, EVENING, () -> say(story, line, cast, 2))))
            .filter(step -> step.day() <= 0);
    }

    private void propose(Story story, VisitLine line, Cast cast) {
        var team = FeedingBack.team(story, line, cast);
        var shelter = cast.id(Part.ORGANISATION, line.shelter());
        plans.of(shelter, team.id(), team.language()).unanswered().stream().limit(PROPOSALS).forEach(about ->
            add(team, shelter, about, true, form(line, about.base(), about.finding().toString(),
                team.sayable("plan.what", team.mayBe("do-" + about.base(), line.key()).orElse(""), about.goal().words(),
                    about.text().words()), checked(team, about), Dice.roll(THIRD, line.key(), about.base(), "help") == 0
                    ? team.words("help", line.key(), about.base()) : "")));
    }

    private void decide(Story story, VisitLine line, Cast cast) {
        var manager = FeedingBack.manager(story, line, cast);
        var shelter = cast.id(Part.ORGANISATION, line.shelter());
        var waiting = plans.of(shelter, manager.id(), manager.language()).waiting().stream()
            .sorted(Comparator.comparing(PlanLine::action, ALIKE_EVERYWHERE)).toList();
        for (int i = 0; i < waiting.size(); i++) {
            // The last of four is one too many for most.
            if (i == 1 && Dice.roll(THIRD, line.key(), "changed") == 0) {
                change(manager, line, shelter, waiting.get(i));
                continue;
            }
            boolean takes = i < PROPOSALS - 1 || Dice.roll(OFTEN, line.key(), "last") == 0;
            var action = waiting.get(i).action();
            acting.decide(manager.id(), shelter, action.id(), String.valueOf(action.version()), takes,
                manager.draft("plan.reason", takes ? "" : manager.words("declined", line.key())));
        }
        if (Dice.roll(OFTEN, line.key(), "own") == 0) {
            add(manager, shelter, null, false, form(line, "own", "", manager.words("own-what", line.key()),
                manager.words("own-check", line.key()), ""));
        }
    }

    /** Months after the visit the manager takes up findings that nobody proposed anything about. */
    private void plan(Story story, VisitLine line, Cast cast) {
        var manager = FeedingBack.manager(story, line, cast);
        var shelter = cast.id(Part.ORGANISATION, line.shelter());
        plans.of(shelter, manager.id(), manager.language()).unanswered().stream().limit(PROPOSALS).forEach(about ->
            add(manager, shelter, about, false, form(line, "later/" + about.base(), about.finding().toString(),
                manager.sayable("plan.what", manager.mayBe("do-" + about.base(), line.key()).orElse(""),
                    about.goal().words(), about.text().words()), checked(manager, about), "")));
    }

    private void begin(Story story, VisitLine line, Cast cast) {
        var manager = FeedingBack.manager(story, line, cast);
        var shelter = cast.id(Part.ORGANISATION, line.shelter());
        actions.open(shelter).stream().filter(action -> action.status() == Action.Status.NOT_STARTED)
            .sorted(ALIKE_EVERYWHERE).limit(2)
            .forEach(action -> say(manager, shelter, action, Action.Status.UNDER_WAY, line.key() + action.criterion()));
    }

    /** The manager takes it with another day and cost. */
    private void change(Voice manager, VisitLine line, UUID shelter, PlanLine proposal) {
        var about = Objects.requireNonNull(proposal.about());
        var form = form(line, "changed/" + about.base(), about.finding().toString(), proposal.what().words(),
            checked(manager, about), "").because(manager.words("changed", line.key()), proposal.action().version());
        acting.revise(manager.id(), shelter, proposal.action().id(), true, Acting.Wording.read(form, manager.id(),
            manager.language(), currency, LocalDate.now(clock)));
    }

    /** Some lend their code name to what a re-visit saw done. */
    private void name(Story story, VisitLine line, Cast cast) {
        if (Dice.roll(THIRD, line.key(), "named") == 0) {
            var manager = FeedingBack.manager(story, line, cast);
            var shelter = cast.id(Part.ORGANISATION, line.shelter());
            plans.of(shelter, manager.id(), manager.language()).lines().stream()
                .filter(one -> "DONE".equals(one.fact().verdict()) && one.about() != null)
                .sorted(Comparator.comparing(PlanLine::action, ALIKE_EVERYWHERE)).limit(2)
                .forEach(one -> progressing.name(manager.id(), shelter, one.action().id(), true));
        }
    }

    private static String checked(Voice writer, About about) {
        return writer.sayable("plan.check", about.evidence().words(), about.text().words());
    }

    private void say(Story story, VisitLine line, Cast cast, int time) {
        var manager = FeedingBack.manager(story, line, cast);
        var shelter = cast.id(Part.ORGANISATION, line.shelter());
        actions.open(shelter).stream().filter(action -> action.status() != Action.Status.DONE).forEach(action -> {
            var key = line.key() + "/" + time + "/" + action.criterion();
            int fate = Dice.roll(OFTEN, key, "fate");
            if (fate > 0) {
                say(manager, shelter, action, fate == 1 && time == 2 ? Action.Status.STUCK
                    : fate > 1 && time == 2 ? Action.Status.DONE : Action.Status.UNDER_WAY, key);
            }
        });
    }

    private void say(Voice manager, UUID shelter, Action action, Action.Status status, String key) {
        var done = status == Action.Status.DONE;
        var words = manager.words(done ? "said-done" : status == Action.Status.STUCK ? "stuck" : "under-way", key);
        var form = new ProgressForm(status.name(), new TypedNote(words, "", List.of()),
            new TypedNote(done ? manager.words("shown", key) : "", "", List.of()), String.valueOf(action.version()));
        progressing.say(manager.id(), shelter, action.id(), form, form.drafts(manager.id(), manager.language()));
    }

    private void add(Voice writer, UUID shelter, @Nullable About about, boolean proposed,
                     ActionForm form) {
        acting.add(UUID.randomUUID(), writer.id(), shelter, about, proposed, Acting.Wording.read(form, writer.id(),
            writer.language(), currency, LocalDate.now(clock)));
    }

    private ActionForm form(VisitLine line, String about, String finding, String what, String check,
                            String help) {
        var owners = Owner.values();
        var cost = COSTS.get(Dice.roll(COSTS.size(), line.key(), about, "cost"));
        int days = DEADLINES.get(Dice.roll(DEADLINES.size(), line.key(), about, "deadline"));
        return new ActionForm(finding, new TypedNote(what, "", List.of()),
            owners[Dice.roll(owners.length, line.key(), about, "owner")].name(),
            LocalDate.now(clock).plusDays(days).toString(), cost, currency.code(), "", "", "", "",
            !finding.isEmpty() && !cost.equals("0"),
            Category.values()[Dice.roll(Category.values().length, line.key(), about, "category")].name(),
            (days < QUICK ? Horizon.QUICK : days < LONG ? Horizon.MID : Horizon.LONG).name(),
            new TypedNote(check, "", List.of()), new TypedNote(help, "", List.of()), TypedNote.EMPTY, "");
    }
}
