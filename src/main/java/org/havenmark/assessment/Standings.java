package org.havenmark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.assessment.StandingView.ClassView;
import org.havenmark.assessment.StandingView.NeedView;
import org.havenmark.assessment.StandingView.PassView;
import org.havenmark.assessment.StandingView.Short;
import org.havenmark.assessment.StandingView.Some;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Met;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Standing;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** Puts the reasons of a band or class into words. */
record Standings(Sheet sheet, Map<String, String> numbers, Locale language) {
    /** More than this many criteria are not listed under one need. */
    private static final int MOST = 40;

    /** @param band the id of the one that was stored; null for none */
    StandingView view(@Nullable String band, Standing standing) {
        var passes = standing.met().passes();
        return new StandingView(named(sheet, band, language),
            standing.heldBack().map(Band::name).map(name -> name.in(language)).orElse(null), standing.cause().name(),
            passes.stream().mapToInt(pass -> pass.missed().size()).sum(),
            passes.stream().mapToInt(pass -> pass.unrated().size()).sum(), classes(standing),
            passes.stream().map(this::pass).toList());
    }

    /** The name of a band or class of the sheet; null for an id that it does not have. */
    static @Nullable Said named(Sheet sheet, @Nullable String band, Locale language) {
        return sheet.rules().named().stream().filter(each -> each.id().equals(band)).findFirst()
            .map(each -> each.name().in(language)).orElse(null);
    }

    /** Down to the class that was given, or that a must-pass overruled. */
    private List<ClassView> classes(Standing standing) {
        var views = new ArrayList<ClassView>();
        for (var each : standing.met().classes()) {
            var state = state(each, standing);
            views.add(new ClassView(each.requirement().band().name().in(language), state,
                each.needs().stream().map(this::need).toList()));
            if (state.equals("given") || state.equals("overruled")) {
                break;
            }
        }
        return views;
    }

    private static String state(Met.OfClass each, Standing standing) {
        var band = Optional.of(each.requirement().band());
        if (standing.heldBack().equals(band)) {
            return standing.cause() == Standing.Cause.MUST_PASS ? "overruled" : "held";
        }
        return standing.band().equals(band) ? "given" : each.isReached() ? "held" : "missed";
    }

    private NeedView need(Met.OfNeed met) {
        var need = met.need();
        return new NeedView(need.share(), need.group().map(this::group).orElse(null), need.level().orElse(-1),
            met.reached(), met.of(), met.percent(), met.lacking(), some(met.missing(), need.level()));
    }

    private PassView pass(Met.OfPass met) {
        return new PassView(group(met.pass().group()), met.pass().band().name().in(language),
            some(met.missed(), met.pass().level()), some(met.unrated(), met.pass().level()));
    }

    private Some some(List<Counted> lines, Optional<Integer> level) {
        return new Some(lines.stream().limit(MOST).map(line -> new Short(line.criterion().id(),
            numbers.getOrDefault(line.criterion().id(), ""), line.criterion().text().in(language),
            line.in().filter(in -> !in.assumed()).map(Counted.In::level).orElse(-1),
            Met.wanted(line.criterion(), level))).toList(), lines.size());
    }

    private Said group(String id) {
        return sheet.groups().stream().filter(tag -> tag.id().equals(id)).findFirst().orElseThrow().name().in(language);
    }
}
