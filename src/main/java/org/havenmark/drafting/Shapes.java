package org.havenmark.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.drafting.Field.ByLevel;
import org.havenmark.drafting.Field.Fixed;
import org.havenmark.drafting.Field.Flag;
import org.havenmark.drafting.Field.Items;
import org.havenmark.drafting.Field.Known;
import org.havenmark.drafting.Field.Line;
import org.havenmark.drafting.Field.Lines;
import org.havenmark.drafting.Field.Many;
import org.havenmark.drafting.Field.Number;
import org.havenmark.drafting.Field.One;
import org.havenmark.drafting.Field.Part;
import org.havenmark.drafting.Field.Texts;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Sheet;

/** What may be typed into each part of a sheet; a test holds it to the keys that the reader knows. */
final class Shapes {
    private static final Field NAME = new Texts("name", 80);
    private static final Field WHEN = new Items("when", false, List.of(new One("criterion", Known.CRITERIA),
        new Number("at-least", false), new Number("at-most", false)));

    static final List<Field> ABOUT = List.of(new Texts("title", 120), new Texts("summary", 600),
        new Many("languages", Known.LANGUAGES), new Many("purposes", fixed("sheet.purpose.", Sheet.Purpose.values())));
    static final List<Field> DOMAIN = List.of(new Texts("title", 120),
        new One("axis", fixed("sheet.axis.", Domain.Axis.values())), new Number("weight", false),
        new One("scale", Known.SCALES), new Many("profiles", Known.PROFILES), WHEN,
        new Part("repeat", List.of(new Texts("each", 60), new Number("most", false),
            new One("combine", fixed("drafting.combine.", Repeat.Combine.values())))));
    static final List<Field> CRITERION = List.of(new Texts("text", 160), new Texts("guidance", 600),
        new Texts("evidence", 300), new Many("looks", fixed("sheet.look.", Criterion.Look.values())),
        new ByLevel("anchors", 300, 0), new Number("weight", false), new Flag("red-line"), new Number("red-line-days",
        false), new One("target", Known.LEVELS), new Flag("may-not-apply"),
        new One("proof", fixed("sheet.proof-rule.", Criterion.ProofRule.values())), new Flag("photo"),
        new One("stage", fixed("sheet.stage.", Criterion.Stage.values())), new Many("profiles", Known.PROFILES), WHEN,
        new Many("groups", Known.GROUPS), new Many("skills", Known.SKILLS), new Line("source", 200),
        new Flag("own-words"), new Lines("serves", Known.STANDARDS), new One("scale", Known.SCALES),
        new Part("measure", List.of(new One("kind", fixed("sheet.measure.", Measure.Kind.values())),
            new One("better", new Fixed("drafting.better.", List.of("more", "less"))), new ByLevel("levels", 0, 1),
            new Items("steps", true, List.of(new Number("level", false), new Texts("text", 160))))));
    static final List<Field> SCALE = List.of(new Items("levels", false, List.of(NAME, new Texts("meaning", 300),
        new Number("points", false))), new One("red-line-level", Known.LEVELS), new One("target", Known.LEVELS),
        new Flag("plain"), new Items("caps", false, List.of(new One("proof", fixed("sheet.proof.", Proof.values())),
            new Number("level", false), new One("only", fixed("sheet.proof-rule.", Criterion.ProofRule.values())))));
    static final List<Field> RULES = List.of(new One("kind", fixed("drafting.rules.", Rules.Kind.values())),
        new One("unanswered", new Fixed("drafting.unanswered.", List.of("ignored", "zero"))),
        new Items("bands", true, List.of(NAME, new Number("from", true), new Number("above", true),
            new Number("to", true), new Number("up-to", true), new Flag("good"))),
        new Items("classes", true, List.of(NAME, new Flag("good"), new Items("needs", false, List.of(
            new One("group", Known.GROUPS), new Number("share", true), new Number("level", false))))),
        new Items("must-pass", false, List.of(new One("group", Known.GROUPS), new Number("level", false),
            new Part("class", List.of(NAME)))));
    static final List<Field> WORDS = List.of(tags("profiles"), tags("groups"), tags("skills"),
        new Items("legal", true, List.of(NAME, new Number("number", false), new Texts("words", 300))));
    static final List<Field> TOGETHER = List.of(new Items("composites", true, List.of(new Texts("title", 120),
        new Number("weight", false), new Many("of", Known.MEMBERS))), new Items("gates", false, List.of(
            new One("criterion", Known.CRITERIA), new Number("level", false),
            new One("closes", fixed("sheet.look.", Criterion.Look.values())), new Texts("reason", 300))));

    /** Parts of which there is one each, by their name in an address. */
    private static final Map<String, Kind> SINGLE = Map.of("about", new Kind("", ABOUT), "scale", new Kind("scale",
        SCALE), "rules", new Kind("rules", RULES), "words", new Kind("", WORDS), "together", new Kind("", TOGETHER));
    private static final Map<String, List<Field>> SEVERAL = Map.of("domains", DOMAIN, "criteria", CRITERION,
        "scales", SCALE);

    private Shapes() { }

    /**
     * The shape of a part as it stands in an address of the program: {@code rules}, {@code criteria.locked-files}.
     * Whether the draft has such a thing is the caller's question.
     */
    static Optional<Kind> of(String part) {
        int dot = part.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(SINGLE.get(part));
        }
        return Optional.ofNullable(SEVERAL.get(part.substring(0, dot)))
            .map(fields -> new Kind(part.replaceFirst("\\.", "/"), fields));
    }

    /** The part that holds what stands at an address of the document. */
    static String partOf(String address) {
        var steps = address.split("/");
        if (SEVERAL.containsKey(steps[0])) {
            return steps.length > 1 ? steps[0] + "." + steps[1] : "about";
        }
        return SINGLE.entrySet().stream().filter(part -> part.getValue().address().equals(steps[0])
                || part.getValue().address().isEmpty() && part.getValue().has(steps[0]))
            .map(Map.Entry::getKey).findFirst().orElse("about");
    }

    private static Field tags(String key) {
        return new Items(key, true, List.of(NAME));
    }

    private static Fixed fixed(String prefix, Enum<?>... values) {
        return new Fixed(prefix, Stream.of(values).map(Labels::word).toList());
    }

    /**
     * What a part is made of.
     *
     * @param address of the part in the document; empty where its fields are the sheet's own
     */
    record Kind(String address, List<Field> fields) {
        boolean has(String key) {
            return fields.stream().anyMatch(field -> field.key().equals(key));
        }
    }
}
