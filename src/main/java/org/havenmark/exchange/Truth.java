package org.havenmark.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.havenmark.exchange.Expression.Answer;
import org.havenmark.exchange.Expression.Both;
import org.havenmark.exchange.Expression.Call;
import org.havenmark.exchange.Expression.Fixed;

/** Works out an expression for given answers, as a tablet would. What it does not know it leaves alone. */
record Truth(UnaryOperator<String> answers) {
    /** Empty where something in it is not known. */
    Optional<Boolean> of(Expression expression) {
        return value(expression).map(Truth::truth);
    }

    private Optional<Object> value(Expression expression) {
        if (expression instanceof Fixed fixed) {
            return Optional.of(fixed.value());
        }
        if (expression instanceof Answer answer) {
            return Optional.of(answers.apply(answer.name()));
        }
        if (expression instanceof Call call) {
            var given = call.given().stream().map(this::value).toList();
            return given.stream().allMatch(Optional::isPresent)
                ? call(call.name(), given.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
        }
        var both = (Both) expression;
        return value(both.left()).flatMap(left -> value(both.right()).map(right -> both(both.sign(), left, right)));
    }

    private static Object both(String sign, Object left, Object right) {
        return switch (sign) {
            case "and" -> truth(left) && truth(right);
            case "or" -> truth(left) || truth(right);
            case "=" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> number(left) < number(right);
            case "<=" -> number(left) <= number(right);
            case ">" -> number(left) > number(right);
            case ">=" -> number(left) >= number(right);
            case "+" -> number(left) + number(right);
            case "-" -> number(left) - number(right);
            case "*" -> number(left) * number(right);
            case "div" -> number(left) / number(right);
            default -> number(left) % number(right);
        };
    }

    private static Optional<Object> call(String name, List<Object> given) {
        return switch (name + "/" + given.size()) {
            case "not/1" -> Optional.of(!truth(given.get(0)));
            case "true/0" -> Optional.of(true);
            case "false/0" -> Optional.of(false);
            case "boolean/1" -> Optional.of(truth(given.get(0)));
            case "number/1" -> Optional.of(number(given.get(0)));
            case "int/1" -> Optional.of(whole(number(given.get(0))));
            case "round/1" -> Optional.of(Math.floor(number(given.get(0)) + 0.5));
            case "string/1", "once/1" -> Optional.of(words(given.get(0)));
            case "string-length/1" -> Optional.of((double) words(given.get(0)).length());
            case "selected/2" -> Optional.of(chosen(given.get(0)).contains(words(given.get(1)).strip()));
            case "count-selected/1" -> Optional.of((double) chosen(given.get(0)).size());
            case "coalesce/2" -> Optional.of(words(given.get(0)).isEmpty() ? given.get(1) : given.get(0));
            case "if/3" -> Optional.of(truth(given.get(0)) ? given.get(1) : given.get(2));
            default -> Optional.empty();
        };
    }

    private static List<String> chosen(Object value) {
        return Arrays.stream(words(value).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof Boolean || right instanceof Boolean) {
            return truth(left) == truth(right);
        }
        return left instanceof Double || right instanceof Double ? number(left) == number(right) : left.equals(right);
    }

    private static double whole(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean known ? known
            : value instanceof Double number ? number != 0 && !number.isNaN() : !value.toString().isEmpty();
    }

    private static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Boolean known) {
            return known ? 1 : 0;
        }
        return value.toString().strip().matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Double.parseDouble(value.toString())
            : Double.NaN;
    }

    private static String words(Object value) {
        return value instanceof Double number && number == Math.rint(number) ? String.valueOf(number.longValue())
            : value.toString();
    }
}
