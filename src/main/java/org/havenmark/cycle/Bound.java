package org.havenmark.cycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What no completion of a draft can be better than: seats go to whoever has fewest visits, and each open shelter
 * gets the best mixed and the nearest team it could have by itself.
 */
final class Bound {
    private final Board board;
    private final int[] unmet;
    private final int[] travel;
    private final boolean[] usable;

    Bound(Board board) {
        this.board = board;
        unmet = IntStream.range(0, board.hosts).map(this::leastUnmet).toArray();
        travel = IntStream.range(0, board.hosts).map(this::leastTravel).toArray();
        usable = new boolean[board.candidates];
        for (int host = 0; host < board.hosts; host++) {
            Arrays.stream(board.eligible(host)).forEach(one -> usable[one] = true);
        }
    }

    /** Empty where there are not enough seats left for a whole plan. */
    Optional<Worth> of(Draft draft) {
        var worth = draft.worth();
        int seats = 0;
        int moreUnmet = 0;
        int moreTravel = 0;
        for (int host = 0; host < board.hosts; host++) {
            if (draft.open(host)) {
                seats += board.size;
                moreUnmet += unmet[host];
                moreTravel += travel[host];
            }
        }
        var rest = new Worth(worth.most(), worth.unevenness(), worth.unmet() + moreUnmet, worth.travel() + moreTravel);
        return filled(draft, seats, rest);
    }

    private Optional<Worth> filled(Draft draft, int seats, Worth rest) {
        var atLoad = new int[board.most + 1];
        for (int one = 0; one < board.candidates; one++) {
            atLoad[draft.load(one)] += usable[one] ? 1 : 0;
        }
        int left = seats;
        int most = rest.most();
        int unevenness = rest.unevenness();
        for (int load = 0, ready = 0; left > 0; load++) {
            if (load == board.most) {
                return Optional.empty();
            }
            ready += atLoad[load];
            int taken = Math.min(left, ready);
            left -= taken;
            unevenness += taken * (2 * load + 1);
            most = Math.max(most, taken > 0 ? load + 1 : 0);
        }
        return Optional.of(new Worth(most, unevenness, rest.unmet(), rest.travel()));
    }

    /** Over all teams of those who may visit it: which traits can come together in how many members. */
    private int leastUnmet(int host) {
        var reached = new boolean[board.size + 1][Wish.TRAITS];
        reached[0][0] = true;
        for (int one : board.eligible(host)) {
            for (int members = board.size; members > 0; members--) {
                for (int traits = 0; traits < Wish.TRAITS; traits++) {
                    reached[members][traits | board.traits[one]] |= reached[members - 1][traits];
                }
            }
        }
        return IntStream.range(0, Wish.TRAITS).filter(traits -> reached[board.size][traits]).map(Wish::unmetBy).min()
            .orElse(0);
    }

    private int leastTravel(int host) {
        return Arrays.stream(board.eligible(host)).map(one -> board.distance[host][one]).sorted().limit(board.size)
            .sum();
    }
}
