package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenmark.sheet.Advice.Kind;

/** Words: too long to read on a tablet, disrespectful of residents, or asking for somebody's story. */
record WordAdvice(List<Advice> advice) {
    /** At 360 pixels these fill half of the first screen; what is longer pushes the answers out of sight. */
    private static final int LONGEST_TEXT = 140;
    private static final int LONGEST_ANCHOR = 130;
    private static final int LONGEST_WORD = 26;
    private static final PhraseList DISRESPECT = PhraseList.shipped("disrespect-words.yaml");
    private static final PhraseList STORY = PhraseList.shipped("story-words.yaml");

    static List<Advice> of(Sheet sheet) {
        var found = new WordAdvice(new ArrayList<>());
        found.respect("", Stream.of(sheet.title(), sheet.summary()));
        sheet.domains().forEach(domain -> {
            found.respect(domain.id(), Stream.of(domain.title()));
            domain.criteria().forEach(found::criterion);
        });
        return found.advice;
    }

    private void criterion(Criterion criterion) {
        length(criterion.id(), criterion.text(), LONGEST_TEXT);
        criterion.anchors().values().forEach(anchor -> length(criterion.id(), anchor, LONGEST_ANCHOR));
        respect(criterion.id(), Stream.concat(Stream.of(criterion.text(), criterion.guidance(), criterion.evidence()),
            criterion.anchors().values().stream()));
        criterion.text().words().forEach((language, words) -> {
            if (words.strip().endsWith("?") || STORY.firstIn(language, words).isPresent()) {
                advice.add(Advice.of(Kind.INVITES_STORY, criterion.id(), language));
            }
        });
    }

    private void length(String place, Text text, int most) {
        text.words().forEach((language, words) -> {
            int length = words.codePointCount(0, words.length());
            if (length > most) {
                advice.add(Advice.of(Kind.LONG_FOR_TABLET, place, language, length, most));
            }
            // Scripts without spaces between words are broken by the browser's dictionary.
            if (isSpaced(words)) {
                Stream.of(words.split("[\\s\\-/]+")).filter(word -> word.length() > LONGEST_WORD)
                    .forEach(word -> advice.add(Advice.of(Kind.LONG_WORD, place, language, word)));
            }
        });
    }

    private static boolean isSpaced(String words) {
        return words.codePoints().noneMatch(sign -> switch (Character.UnicodeScript.of(sign)) {
            case KHMER, LAO, THAI, MYANMAR, HAN -> true;
            default -> false;
        });
    }

    private void respect(String place, Stream<Text> texts) {
        texts.flatMap(text -> text.words().entrySet().stream()).flatMap(said -> hit(place, said)).distinct()
            .forEach(advice::add);
    }

    private static Stream<Advice> hit(String place, Map.Entry<String, String> said) {
        return DISRESPECT.firstIn(said.getKey(), said.getValue())
            .map(word -> Advice.of(Kind.DISRESPECT, place, word, said.getKey())).stream();
    }
}
