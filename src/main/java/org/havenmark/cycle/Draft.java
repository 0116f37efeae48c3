package org.havenmark.cycle;

import java.util.Arrays;

/** A plan in the making: some shelters have a day and a team, and no rule is broken. */
final class Draft {
    private static final int OPEN = -1;
    final Board board;
    private final int[] day;
    private final int[][] team;
    private final int[] load;
    /** By day and candidate, the visits that day. */
    private final int[][] out;
    /** How many of the one shelter's staff assess the other. */
    private final int[][] links;
    private int unmet;
    private int travel;

    Draft(Board board) {
        this.board = board;
        day = new int[board.hosts];
        Arrays.fill(day, OPEN);
        team = new int[board.hosts][0];
        load = new int[board.candidates];
        out = new int[board.days][board.candidates];
        links = new int[board.hosts][board.hosts];
    }

    Draft copy() {
        var copy = new Draft(board);
        for (int host = 0; host < board.hosts; host++) {
            if (!open(host)) {
                copy.assign(host, day[host], team[host]);
            }
        }
        return copy;
    }

    boolean open(int host) {
        return day[host] == OPEN;
    }

    int day(int host) {
        return day[host];
    }

    int[] team(int host) {
        return team[host];
    }

    int load(int candidate) {
        return load[candidate];
    }

    boolean used(int someDay) {
        return Arrays.stream(day).anyMatch(one -> one == someDay);
    }

    boolean mayJoin(int candidate, int host, int onDay) {
        int home = board.home[candidate];
        return board.lets(candidate, host, onDay) && load[candidate] < board.most
            && (out[onDay][candidate] == 0 || !board.holds(TeamRule.SAME_DAY))
            && (home < 0 || home == host || links[host][home] == 0 || !board.holds(TeamRule.RECIPROCAL));
    }

    /** Gives an open shelter its day and team, whom the rules must let join. */
    void assign(int host, int onDay, int[] members) {
        day[host] = onDay;
        team[host] = members.clone();
        count(host, 1);
    }

    /** The same where each may join; else nothing changes. */
    boolean tryAssign(int host, int onDay, int[] members) {
        for (int member : members) {
            if (!mayJoin(member, host, onDay)) {
                return false;
            }
        }
        assign(host, onDay, members);
        return true;
    }

    void clear(int host) {
        count(host, -1);
        day[host] = OPEN;
        team[host] = new int[0];
    }

    Worth worth() {
        int most = 0;
        int squares = 0;
        for (int visits : load) {
            most = Math.max(most, visits);
            squares += visits * visits;
        }
        return new Worth(most, squares, unmet, travel);
    }

    private void count(int host, int change) {
        int traits = 0;
        for (int member : team[host]) {
            traits |= board.traits[member];
            load[member] += change;
            out[day[host]][member] += change;
            travel += change * board.distance[host][member];
            if (board.home[member] >= 0) {
                links[board.home[member]][host] += change;
            }
        }
        unmet += change * Wish.unmetBy(traits);
    }
}
