package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenmark.exchange.Expression.Answer;
import org.havenmark.exchange.Expression.Both;
import org.havenmark.exchange.Expression.Call;
import org.havenmark.exchange.Expression.Fixed;

/** Reads an expression as XLSForm has it. What is long, deep, or of another grammar is not read. */
final class ExpressionReader {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 40;
    /** From what binds loosest. */
    private static final List<List<String>> SIGNS = List.of(List.of("or"), List.of("and"), List.of("=", "!="),
        List.of("<", "<=", ">", ">="), List.of("+", "-"), List.of("*", "div", "mod"));
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\$\\{\\s*[^{}\\s]+\\s*})|('[^']*'|\"[^\"]*\")"
        + "|([0-9]{1,15}(?:\\.[0-9]{1,15})?)|([A-Za-z][A-Za-z0-9._:-]*)|(<=|>=|!=|[=<>+*(),-]))");
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private ExpressionReader() { }

    /** Empty where it cannot be read. */
    static Optional<Expression> read(String words) {
        var reader = new ExpressionReader();
        if (words.length() > LONGEST || !reader.split(straight(words).strip())) {
            return Optional.empty();
        }
        return reader.signed(0).filter(read -> reader.at == reader.tokens.size());
    }

    /** Quotes and signs as a program types them: word processors make others of them. */
    private static String straight(String words) {
        return words.replaceAll("[\u2018\u2019\u201a\u201b]", "'").replaceAll("[\u201c\u201d\u201e\u201f]", "\"")
            .replace('\u00a0', ' ').replace("\u2264", "<=").replace("\u2265", ">=").replace("\u2260", "!=")
            .replace('\u2013', '-');
    }

    private boolean split(String words) {
        Matcher matcher = TOKEN.matcher(words);
        int end = 0;
        while (end < words.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        return end == words.length() && end > 0;
    }

    private Optional<Expression> signed(int level) {
        if (level == SIGNS.size()) {
            return single();
        }
        var left = signed(level + 1);
        while (left.isPresent() && at < tokens.size() && SIGNS.get(level).contains(tokens.get(at))) {
            var sign = tokens.get(at++);
            var before = left.get();
            left = signed(level + 1).map(right -> new Both(sign, before, right));
        }
        return left;
    }

    private Optional<Expression> single() {
        if (at >= tokens.size() || ++depth > DEEPEST) {
            return Optional.empty();
        }
        var token = tokens.get(at++);
        var read = token.equals("(") ? signed(0).filter(inner -> takes(")"))
            : token.equals("-") ? single().map(inner -> (Expression) new Both("-", new Fixed(0.0), inner))
            : plain(token);
        depth--;
        return read;
    }

    private Optional<Expression> plain(String token) {
        if (token.startsWith("$")) {
            return Optional.of(new Answer(token.substring(2, token.length() - 1).strip()));
        }
        if (token.startsWith("'") || token.startsWith("\"")) {
            return Optional.of(new Fixed(token.substring(1, token.length() - 1)));
        }
        if (Character.isDigit(token.charAt(0))) {
            return Optional.of(new Fixed(Double.valueOf(token)));
        }
        return Character.isLetter(token.charAt(0)) && takes("(") ? call(token) : Optional.empty();
    }

    private Optional<Expression> call(String name) {
        var given = new ArrayList<Expression>();
        while (!takes(")")) {
            if (!given.isEmpty() && !takes(",")) {
                return Optional.empty();
            }
            var next = signed(0);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            given.add(next.get());
        }
        return Optional.of(new Call(name, given));
    }

    private boolean takes(String token) {
        boolean next = at < tokens.size() && tokens.get(at).equals(token);
        at += next ? 1 : 0;
        return next;
    }
}
