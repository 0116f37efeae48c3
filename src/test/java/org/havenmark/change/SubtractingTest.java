package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.change.SmallSheet.criterion;
import static org.havenmark.change.SmallSheet.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.change.Intervention.Kind;
import org.havenmark.change.Intervention.Money;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Criteria a and b in one domain and c in another: a and c stand at 1 before, below the target of 2, and b at 2. */
class SubtractingTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 10);
    private static final Sheet SHEET = SmallSheet.of(domain("one", 1, criterion("a", 1), criterion("b", 1)),
        domain("two", 1, criterion("c", 1))).sheet();

    /** Criterion a at 5 of 6 beside criterion a at all 6 is what the sixth changed by. */
    @Test
    void aGroupThatIsACriterionAtAllSheltersButFewIsKnown() {
        assertThat(near(touched(6, 5, done(Kind.TRAINING, Money.CAPACITY, "a")))).containsExactlyInAnyOrder(
            "kinds.TRAINING", "moneys.CAPACITY", "beside.followed", "beside.funded");
        assertThat(near(touched(9, 5, done(Kind.TRAINING, Money.CAPACITY, "a")))).contains("kinds.TRAINING",
            "beside.followed", "beside.funded");
        assertThat(near(touched(10, 5, done(Kind.TRAINING, Money.CAPACITY, "a")))).isEmpty();
        assertThat(near(touched(6, 6, done(Kind.TRAINING, Money.CAPACITY, "a")))).isEmpty();
    }

    @Test
    void aGroupOfFewerThanFiveIsNotToldAnyway() {
        assertThat(near(touched(6, 4, done(Kind.TRAINING, null, "a")))).containsExactly("kinds.NONE");
        assertThat(near(touched(6, 4, done(Kind.TRAINING, null, "a", "b")))).doesNotContain("kinds.TRAINING",
            "moneys.NONE");
    }

    /** All of a domain at 5 of 6 is less than the domain by what the sixth changed by. */
    @Test
    void aGroupThatIsADomainOrAnAxisAtAllSheltersButFewIsKnown() {
        assertThat(near(touched(6, 5, done(Kind.PRACTICE, null, "a", "b")))).contains("kinds.PRACTICE", "moneys.NONE");
        assertThat(near(touched(6, 5, done(Kind.PRACTICE, null, "a", "b", "c")))).contains("kinds.PRACTICE");
        assertThat(near(touched(10, 5, done(Kind.PRACTICE, null, "a", "b")))).isEmpty();
    }

    /** What nothing touched is everything but c at one shelter: with the axis it tells of that one. */
    @Test
    void whatNothingTouchedIsAGroupToo() {
        assertThat(near(touched(9, 1, done(Kind.MENTORING, null, "c")))).containsExactly("kinds.NONE");
        assertThat(near(touched(12, 5, done(Kind.MENTORING, null, "c")))).doesNotContain("kinds.NONE");
    }

    @Test
    void twoGroupsThatDifferAtFewSheltersAreBothKnown() {
        var shelters = new ArrayList<>(touched(20, 5, done(Kind.TRAINING, Money.CAPACITY, "a", "c"),
            done(Kind.MENTORING, Money.OTHER, "a", "c")));
        assertThat(near(shelters)).isEmpty();
        shelters.set(5, shelter(5, done(Kind.MENTORING, Money.OTHER, "a", "c")));
        assertThat(near(shelters)).contains("kinds.TRAINING", "kinds.MENTORING", "moneys.CAPACITY", "moneys.OTHER");
    }

    /** Of 12 findings 7 were followed, and 6 of these with money: the seventh's change is the difference. */
    @Test
    void findingsThatWereFollowedAndFundedAreKnownWhereTheyDifferAtFewShelters() {
        var shelters = new ArrayList<>(touched(24, 12, done(Kind.TRAINING, Money.CAPACITY, "a", "b")));
        assertThat(near(shelters)).isEmpty();
        shelters.set(12, shelter(12, done(Kind.MENTORING, null, "a", "b")));
        assertThat(near(shelters)).contains("beside.followed", "beside.funded");
    }

    /** The five without money are those with a mentor, but for b at one of them. */
    @Test
    void fiveOnEitherSideAreTold() {
        var shelters = new ArrayList<>(touched(5, 5, done(Kind.TRAINING, Money.CAPACITY, "a", "c")));
        IntStream.range(5, 9).forEach(i -> shelters.add(shelter(i, done(Kind.MENTORING, null, "a", "c"))));
        shelters.add(shelter(9, done(Kind.MENTORING, null, "a", "b", "c")));
        assertThat(near(shelters)).contains("beside.funded", "kinds.MENTORING");
    }

    @Test
    void findingsOfWhichOneSideIsTooSmallAreNotToldAnyway() {
        assertThat(near(touched(9, 4, done(Kind.TRAINING, Money.CAPACITY, "a")))).noneMatch(name ->
            name.startsWith("beside"));
        var shelters = new ArrayList<>(touched(9, 5, done(Kind.TRAINING, null, "a", "c")));
        assertThat(near(shelters)).noneMatch(name -> name.startsWith("beside"));
    }

    private static Set<String> near(List<Followed> shelters) {
        return Subtracting.of(shelters);
    }

    /** Something done at the first so many of all. */
    private static List<Followed> touched(int all, int some, Intervention... done) {
        return IntStream.range(0, all).mapToObj(i -> i < some ? shelter(i, done) : shelter(i)).toList();
    }

    private static Followed shelter(int number, Intervention... done) {
        return new Followed(new UUID(0, number), Change.between(visit(BEFORE, 1), visit(BEFORE.plusMonths(6), 2),
            Rule.USUAL), SHEET, Arrays.asList(done));
    }

    private static Intervention done(Kind kind, @Nullable Money money, String... criteria) {
        return Intervention.of(UUID.randomUUID(), new UUID(0, 1), new UUID(0, 2), kind, money, BEFORE.plusDays(9), null,
            Set.of(criteria));
    }

    private static Assessed visit(LocalDate day, int level) {
        return new Assessed(day, SHEET, Map.of(), Set.of(), List.of(rating("a", level), rating("b", 2),
            rating("c", level)), List.of());
    }

    private static Rating rating(String id, int level) {
        return new Rating(id, new Rating.Level(level, Proof.CONFIRMED));
    }
}
