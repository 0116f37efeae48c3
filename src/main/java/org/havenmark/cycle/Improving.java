package org.havenmark.cycle;

import java.util.Arrays;
import java.util.Random;

/**
 * Betters a plan by small changes: somebody else takes a seat, two members change places, a visit moves to another
 * day. Simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, Science 220, 1983, 671-680) with a fixed
 * seed: a worse plan is taken now and then, ever more seldom, so as not to stay where only a detour leads on.
 */
final class Improving {
    private static final double HOTTEST = 20;
    private static final double COLDEST = 0.1;
    /** About half a second. */
    private static final int MOST_STEPS = 3_000_000;
    private final Random random = new Random(1);
    private final Board board;
    private final Draft draft;
    private final double mile;
    private Draft best;

    private Improving(Draft start) {
        board = start.board;
        draft = start.copy();
        best = start;
        mile = mile();
    }

    /** The best plan met on the way; at worst the one it began with. */
    static Draft improved(Draft start) {
        return start.board.hosts == 0 ? start : new Improving(start).run();
    }

    private Draft run() {
        int steps = Math.min(MOST_STEPS, 100 * board.hosts * board.hosts * board.size * board.candidates);
        double heat = HOTTEST;
        for (int step = 0; step < steps; step++) {
            heat *= Math.pow(COLDEST / HOTTEST, 1.0 / steps);
            change(heat);
        }
        return best;
    }

    private void change(double heat) {
        int one = random.nextInt(board.hosts);
        int other = random.nextInt(board.hosts);
        if (random.nextInt(8) == 0) {
            attempt(one, random.nextInt(board.days), draft.team(one), heat);
        } else if (one == other || random.nextBoolean()) {
            attempt(one, draft.day(one), with(draft.team(one), random.nextInt(board.candidates)), heat);
        } else {
            exchange(one, other, heat);
        }
    }

    private void attempt(int host, int day, int[] team, double heat) {
        int dayBefore = draft.day(host);
        var teamBefore = draft.team(host);
        double before = cost();
        draft.clear(host);
        if (distinct(team) && draft.tryAssign(host, day, team)) {
            if (taken(cost() - before, heat)) {
                return;
            }
            draft.clear(host);
        }
        draft.assign(host, dayBefore, teamBefore);
    }

    private void exchange(int one, int other, double heat) {
        var team = draft.team(one);
        var otherTeam = draft.team(other);
        int seat = random.nextInt(board.size);
        int otherSeat = random.nextInt(board.size);
        double before = cost();
        if (!moved(one, with(team, seat, otherTeam[otherSeat]), other, with(otherTeam, otherSeat, team[seat]))) {
            return;
        }
        if (!taken(cost() - before, heat)) {
            moved(one, team, other, otherTeam);
        }
    }

    /** Gives both shelters these teams on the days they have; where a rule forbids it, nothing changes. */
    private boolean moved(int one, int[] team, int other, int[] otherTeam) {
        var before = draft.team(one);
        var otherBefore = draft.team(other);
        int day = draft.day(one);
        int otherDay = draft.day(other);
        draft.clear(one);
        draft.clear(other);
        if (distinct(team) && distinct(otherTeam) && draft.tryAssign(one, day, team)) {
            if (draft.tryAssign(other, otherDay, otherTeam)) {
                return true;
            }
            draft.clear(one);
        }
        draft.assign(one, day, before);
        draft.assign(other, otherDay, otherBefore);
        return false;
    }

    private boolean taken(double dearer, double heat) {
        if (dearer > 0 && random.nextDouble() >= Math.exp(-dearer / heat)) {
            return false;
        }
        if (draft.worth().betterThan(best.worth())) {
            best = draft.copy();
        }
        return true;
    }

    /** The worth as one number: what counts first weighs most. */
    private double cost() {
        var worth = draft.worth();
        return 400.0 * worth.most() + 100.0 * worth.unevenness() + 30.0 * worth.unmet() + worth.travel() / mile;
    }

    /** The mean distance that is not 0, so that the unit of the table does not matter. */
    private double mile() {
        return Arrays.stream(board.distance).flatMapToInt(Arrays::stream)
            .filter(distance -> distance > 0).average().orElse(1);
    }

    private int[] with(int[] team, int candidate) {
        return with(team, random.nextInt(board.size), candidate);
    }

    private static int[] with(int[] team, int seat, int candidate) {
        var changed = team.clone();
        changed[seat] = candidate;
        return changed;
    }

    private static boolean distinct(int[] team) {
        for (int i = 1; i < team.length; i++) {
            for (int j = 0; j < i; j++) {
                if (team[i] == team[j]) {
                    return false;
                }
            }
        }
        return true;
    }
}
