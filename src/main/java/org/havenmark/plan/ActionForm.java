package org.havenmark.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of an action.
 *
 * @param finding the id of what it is about; empty for the shelter's own idea
 * @param rate    the network's currency for one of the other
 * @param heard   what was read of the cost and shown to the person; empty before that
 * @param money   whether money from the network is wanted
 * @param reason  why a manager changes a proposal
 * @param version of the action, as it was when the form was opened; empty for a new one
 */
public record ActionForm(String finding, TypedNote what, String owner, String deadline, String cost, String currency,
                         String rate, String rateOn, String rateSource, String heard, boolean money, String category,
                         String horizon, TypedNote check, TypedNote help, TypedNote reason, String version) {
    static ActionForm of(Typed typed) {
        return new ActionForm(typed.one("finding"), typed(typed, "what"), typed.one("owner"), typed.one("deadline"),
            typed.one("cost"), typed.one("currency"), typed.one("rate"), typed.one("rateOn"), typed.one("rateSource"),
            typed.one("heard"), !typed.one("money").isEmpty(), typed.one("category"), typed.one("horizon"),
            typed(typed, "check"), typed(typed, "help"), typed(typed, "reason"), typed.one("version"));
    }

    /** From a finding, or from nothing: who, until when and at what cost stays open, so that nothing is invented. */
    static ActionForm about(@Nullable About about, String currency) {
        return new ActionForm(about == null ? "" : about.finding().toString(),
            words(about == null ? "" : about.proposal()), "", "", "", currency, "", "", "", "", false, "", "",
            words(about == null ? "" : about.evidence().words()), TypedNote.EMPTY, TypedNote.EMPTY, "");
    }

    /** From what an action says now; its cost was heard when it was saved. */
    static ActionForm of(Action action, ActionRevision says, Map<UUID, ShownNote> notes, Locale language) {
        return new ActionForm(action.findingId() == null ? "" : action.findingId().toString(),
            words(notes, says.whatNoteId()), says.owner().name(), says.deadline().toString(),
            Money.number(new Money(says.cost(), says.currency()).amount(), language), says.currency(),
            says.rate() == null ? "" : Money.number(says.rate(), language),
            says.rateOn() == null ? "" : says.rateOn().toString(), says.rateSource() == null ? "" : says.rateSource(),
            says.cost() == 0 ? "" : says.cost() + " " + says.currency() + " " + says.networkCost(),
            says.moneyWanted(), says.category().name(), says.horizon().name(), words(notes, says.checkNoteId()),
            says.helpNoteId() == null ? TypedNote.EMPTY : words(notes, says.helpNoteId()), TypedNote.EMPTY,
            String.valueOf(action.version()));
    }

    /** The texts as they would be kept, each under the word of its field. */
    Drafts drafts(UUID writer, Locale language) {
        return new Drafts(draft(what, writer, language, "plan.what"), draft(check, writer, language, "plan.check"),
            draft(help, writer, language, "plan.help"), draft(reason, writer, language, "plan.reason"));
    }

    /** The same to be shown again: with the questions its texts meet and the amount that was read. */
    ActionForm again(Drafts drafts, String read) {
        return new ActionForm(finding, TypedNote.of(drafts.what), owner, deadline, cost, currency, rate, rateOn,
            rateSource, read, money, category, horizon, TypedNote.of(drafts.check), TypedNote.of(drafts.help),
            TypedNote.of(drafts.reason), version);
    }

    /** The same for a proposal that is taken in other words, with the reason for them. */
    public ActionForm because(String why, int seen) {
        return new ActionForm(finding, what, owner, deadline, cost, currency, rate, rateOn, rateSource, heard, money,
            category, horizon, check, help, words(why), String.valueOf(seen));
    }

    ActionForm at(String number) {
        return new ActionForm(finding, what, owner, deadline, cost, currency, rate, rateOn, rateSource, heard, money,
            category, horizon, check, help, reason, number);
    }

    ActionForm about(@Nullable UUID found) {
        return new ActionForm(found == null ? "" : found.toString(), what, owner, deadline, cost, currency, rate,
            rateOn, rateSource, heard, money, category, horizon, check, help, reason, version);
    }

    private static Draft draft(TypedNote note, UUID writer, Locale language, String place) {
        return new Draft(writer, note.words(), language, place, note.reason());
    }

    private static TypedNote typed(Typed typed, String name) {
        return new TypedNote(typed.one(name), typed.one(name + "-why"), List.of());
    }

    private static TypedNote words(Map<UUID, ShownNote> notes, UUID id) {
        var note = notes.get(id);
        return words(note == null ? "" : note.words());
    }

    private static TypedNote words(String words) {
        return new TypedNote(words, "", List.of());
    }

    /** The four texts of the form. */
    record Drafts(Draft what, Draft check, Draft help, Draft reason) { }
}
