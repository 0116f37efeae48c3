package org.havenmark.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form's expression, as far as it can say something about answers. It prints as it could be written. */
sealed interface Expression {
    /** The names of the questions it asks. */
    Set<String> asked();

    /** A number or words in quotes. */
    record Fixed(Object value) implements Expression {
        @Override
        public Set<String> asked() {
            return Set.of();
        }

        @Override
        public String toString() {
            return value instanceof Double number
                ? (number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString())
                : "'" + value + "'";
        }
    }

    /** The answer to a question: {@code ${name}}. */
    record Answer(String name) implements Expression {
        @Override
        public Set<String> asked() {
            return Set.of(name);
        }

        @Override
        public String toString() {
            return "${" + name + "}";
        }
    }

    /** A function with what it is given. */
    record Call(String name, List<Expression> given) implements Expression {
        public Call {
            given = List.copyOf(given);
        }

        @Override
        public Set<String> asked() {
            return given.stream().flatMap(each -> each.asked().stream()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return name + "(" + given.stream().map(Expression::toString).collect(Collectors.joining(", ")) + ")";
        }
    }

    /** Two things with a sign or a word between them. */
    record Both(String sign, Expression left, Expression right) implements Expression {
        @Override
        public Set<String> asked() {
            return Stream.concat(left.asked().stream(), right.asked().stream()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return within(left) + " " + sign + " " + within(right);
        }

        private String within(Expression part) {
            return part instanceof Both both && !both.sign.equals(sign) && Set.of("and", "or").contains(both.sign)
                ? "(" + part + ")" : part.toString();
        }
    }
}
