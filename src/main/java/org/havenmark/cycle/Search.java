package org.havenmark.cycle;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Depth-first search over every plan, leaving out what cannot lead to one or to a better one: the shelter with the
 * fewest ways to visit it comes next, and its ways begin with those who have fewest visits.
 */
final class Search {
    /** About how many looks at a candidate a search may take: about half a second, counted so that the answer is
     *  the same on every machine. */
    static final long LOOKS = 600_000_000;

    private final Board board;
    private final Bound bound;
    private final Draft draft;
    private final boolean any;
    private final int[] lot;
    private long steps;
    private @Nullable Draft found;
    private @Nullable Worth worth;

    private Search(Board board, boolean any, long looks, long seed) {
        this.board = board;
        this.any = any;
        bound = new Bound(board);
        draft = new Draft(board);
        lot = new Random(seed).ints(board.candidates).toArray();
        steps = 1 + looks / Math.max(1, (long) board.hosts * board.days * board.candidates);
    }

    /**
     * @param plan     the plan found, if one was
     * @param complete whether every plan was looked at or ruled out
     */
    record Result(Optional<Draft> plan, boolean complete) { }

    /** Any plan at all. The seed settles who comes first among equals. */
    static Result any(Board board, long looks, long seed) {
        return new Search(board, true, looks, seed).run();
    }

    /** The best plan; a good one to begin with saves looking at worse ones. */
    static Result best(Draft start) {
        var search = new Search(start.board, false, LOOKS, 0);
        search.found = start;
        search.worth = start.worth();
        return search.run();
    }

    private Result run() {
        place();
        return new Result(Optional.ofNullable(found), steps > 0);
    }

    private void place() {
        steps--;
        if (over() || hopeless()) {
            return;
        }
        var open = IntStream.range(0, board.hosts).filter(draft::open).toArray();
        if (open.length == 0) {
            found = draft.copy();
            worth = draft.worth();
            return;
        }
        int host = tightest(open);
        for (int day = 0; day < board.days && host >= 0; day++) {
            if (worthTrying(day)) {
                choose(host, day, pool(host, day), 0, new int[board.size], 0);
            }
        }
    }

    private boolean over() {
        return steps <= 0 || any && found != null;
    }

    private boolean hopeless() {
        var least = bound.of(draft);
        return least.isEmpty() || worth != null && !least.get().betterThan(worth);
    }

    /** The open shelter with the fewest ways to visit it; -1 where one of them has none left. */
    private int tightest(int[] open) {
        int tightest = -1;
        long fewest = Long.MAX_VALUE;
        for (int host : open) {
            long ways = 0;
            for (int day = 0; day < board.days; day++) {
                int free = free(host, day);
                ways += free < board.size ? 0 : free - board.size + 1;
            }
            if (ways == 0) {
                return -1;
            }
            if (ways < fewest) {
                fewest = ways;
                tightest = host;
            }
        }
        return tightest;
    }

    private int free(int host, int day) {
        int free = 0;
        for (int one = 0; one < board.candidates; one++) {
            free += draft.mayJoin(one, host, day) ? 1 : 0;
        }
        return free;
    }

    /** Of unused days on which the same people are certified, one is enough. */
    private boolean worthTrying(int day) {
        return draft.used(day) || IntStream.range(0, day).noneMatch(other -> !draft.used(other)
            && board.alike(day, other));
    }

    private int[] pool(int host, int day) {
        return IntStream.range(0, board.candidates).filter(one -> draft.mayJoin(one, host, day)).boxed()
            .sorted((a, b) -> compare(a, b, host)).mapToInt(one -> one).toArray();
    }

    private int compare(int one, int other, int host) {
        int byLoad = Integer.compare(draft.load(one), draft.load(other));
        int byDistance = Integer.compare(board.distance[host][one], board.distance[host][other]);
        return byLoad != 0 ? byLoad : byDistance != 0 && !any ? byDistance : Integer.compare(lot[one], lot[other]);
    }

    private void choose(int host, int day, int[] pool, int from, int[] team, int picked) {
        if (picked == board.size) {
            draft.assign(host, day, team);
            place();
            draft.clear(host);
            return;
        }
        for (int i = from; i <= pool.length - board.size + picked && !over(); i++) {
            team[picked] = pool[i];
            choose(host, day, pool, i + 1, team, picked + 1);
        }
    }
}
