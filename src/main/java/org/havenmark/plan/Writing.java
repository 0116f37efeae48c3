package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.Access;
import org.havenmark.web.Forbidden;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** From what is typed of an action to the action, or back to the form with what it lacks. */
@Singleton
class Writing {
    private final PlanAccess access;
    private final Access assessments;
    private final Plans plans;
    private final ActionPages make;
    private final Acting acting;
    private final NetworkCurrency currency;
    private final Clock clock;

    Writing(PlanAccess access, Access assessments, Plans plans, ActionPages make, Acting acting,
            NetworkCurrency currency, Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.plans = plans;
        this.make = make;
        this.acting = acting;
        this.currency = currency;
        this.clock = clock;
    }

    ActionFormPage blank(Viewer viewer, UUID shelter, String finding, Locale language) {
        var seat = writer(viewer, shelter);
        var plan = plans.of(shelter, viewer.id(), language);
        var about = about(viewer, seat, plan, finding);
        return make.form(viewer, plan, null, seat, about, ActionForm.about(about, currency.code()), language);
    }

    Outcome add(Viewer viewer, UUID shelter, UUID sent, ActionForm form, Locale language) {
        var seat = writer(viewer, shelter);
        var plan = plans.of(shelter, viewer.id(), language);
        var about = about(viewer, seat, plan, form.finding());
        var wording = wording(viewer, form, language);
        var problems = ActionProblems.of(form, wording.drafts(), wording.priced(), today(), Optional.empty(), false);
        if (!problems.isEmpty()) {
            return new Back(again(make.form(viewer, plan, null, seat, about, form, language), wording, problems,
                language, null));
        }
        var proposed = seat == PlanAccess.Seat.TEAM;
        acting.add(sent, viewer.id(), shelter, about, proposed, wording);
        return new Written(sent, proposed ? "plan.proposed" : "plan.planned");
    }

    ActionFormPage filled(Viewer viewer, UUID shelter, UUID id, Locale language) {
        var seat = writer(viewer, shelter);
        var plan = plans.of(shelter, viewer.id(), language);
        var line = editable(viewer, seat, plan, id);
        return make.form(viewer, plan, id, seat, line.about(), make.filled(viewer, line, language), language);
    }

    Outcome revise(Viewer viewer, UUID shelter, UUID id, ActionForm typed, Locale language) {
        var seat = writer(viewer, shelter);
        var plan = plans.of(shelter, viewer.id(), language);
        var line = editable(viewer, seat, plan, id);
        // What an action is about never changes.
        var form = typed.about(line.action().findingId());
        var page = make.form(viewer, plan, id, seat, line.about(), form, language);
        var wording = wording(viewer, form, language);
        if (!form.version().equals(String.valueOf(line.action().version()))) {
            return stale(viewer, page, line, wording, language);
        }
        var problems = ActionProblems.of(form, wording.drafts(), wording.priced(), today(),
            Optional.of(line.says().deadline()), page.changing());
        if (!problems.isEmpty()) {
            return new Back(again(page, wording, problems, language, null));
        }
        try {
            acting.revise(viewer.id(), shelter, id, page.changing(), wording);
        } catch (Acting.Stale quicker) {
            var newer = ActionPages.line(plans.of(shelter, viewer.id(), language), id);
            return stale(viewer, page, newer, wording, language);
        }
        return new Written(id, page.changing() ? "plan.changed.taken" : "plan.changed");
    }

    private Back stale(Viewer viewer, ActionFormPage page, PlanLine line, Acting.Wording wording, Locale language) {
        var now = make.now(viewer, line, language);
        var newer = wording.form().at(String.valueOf(line.action().version()));
        return new Back(again(page, new Acting.Wording(newer, wording.drafts(), wording.priced()), Forms.NONE, language,
            now));
    }

    private static ActionFormPage again(ActionFormPage page, Acting.Wording wording, Forms problems, Locale language,
                                        @Nullable RevisionView now) {
        var priced = wording.priced();
        var form = wording.form().again(wording.drafts(), priced.heard());
        return new ActionFormPage(page.shelter(), page.name(), page.action(), page.proposed(), page.changing(),
            page.about(), form, problems, page.currencies(), priced.said(language), now, page.solved());
    }

    private Acting.Wording wording(Viewer viewer, ActionForm form, Locale language) {
        return Acting.Wording.read(form, viewer.id(), language, currency, today());
    }

    /** Coordinators read plans; they write none. */
    private PlanAccess.Seat writer(Viewer viewer, UUID shelter) {
        var seat = access.seat(viewer, shelter);
        if (seat == PlanAccess.Seat.COORDINATOR) {
            throw new Forbidden();
        }
        return seat;
    }

    /** A team proposes only about what it found and shared; a manager may have an idea of their own. */
    private @Nullable About about(Viewer viewer, PlanAccess.Seat seat, Plan plan, String finding) {
        if (finding.isEmpty() && seat == PlanAccess.Seat.MANAGER) {
            return null;
        }
        var about = plan.found().stream().filter(one -> one.shared() && one.finding().toString().equals(finding))
            .findFirst().orElseThrow(NotFound::new);
        if (seat == PlanAccess.Seat.TEAM && !assessments.isMember(viewer, about.assessment())) {
            throw new NotFound();
        }
        return about;
    }

    private PlanLine editable(Viewer viewer, PlanAccess.Seat seat, Plan plan, UUID id) {
        var line = ActionPages.line(plan, id);
        var about = line.about();
        if (!ActionPages.edits(seat, line.action()) || seat == PlanAccess.Seat.TEAM
            && (about == null || !assessments.isMember(viewer, about.assessment()))) {
            throw new Forbidden();
        }
        return line;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether it was written. */
    sealed interface Outcome { }

    /** It was; the key names the words that say so. */
    record Written(UUID action, String key) implements Outcome { }

    /** It lacks something, or somebody else was quicker. */
    record Back(ActionFormPage page) implements Outcome { }
}
