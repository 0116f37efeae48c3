package org.havenmark.web;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;

/** {@code say("room.key", arguments...)} in a template: the words in the page's language. */
final class Say implements TemplateMethodModelEx {
    private final Words words;
    private final Locale language;

    Say(Words words, Locale language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public String exec(List arguments) throws TemplateModelException {
        var values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1));
        }
        return words.say(language, value(arguments.get(0)).toString(), values);
    }

    private static Object value(Object model) throws TemplateModelException {
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (model instanceof TemplateBooleanModel bool) {
            return bool.getAsBoolean();
        }
        throw new TemplateModelException("say() takes words and numbers, not " + model);
    }
}
