package org.havenmark.plan;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.havenmark.web.Mail;
import org.havenmark.web.Words;

/**
 * Reminds managers by mail that something is due: at most once a week, in words that say nothing else. Every process
 * may do so; a row decides which one does.
 */
@Singleton
public class Reminding {
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(19, 0);
    private final Reminders reminders;
    private final PlanFigures figures;
    private final Mail mail;
    private final Words words;
    private final Clock clock;
    private final String url;

    Reminding(Reminders reminders, PlanFigures figures, Mail mail, Words words, Clock clock,
              @Value("${havenmark.url:}") String url) {
        this.reminders = reminders;
        this.figures = figures;
        this.mail = mail;
        this.words = words;
        this.clock = clock;
        this.url = url;
    }

    /** By day alone: a telephone that lights up at night asks for questions. */
    @Scheduled(fixedDelay = "30m", initialDelay = "3m")
    void atItsTime() {
        if (isDay(LocalTime.now(clock))) {
            remind();
        }
    }

    static boolean isDay(LocalTime now) {
        return !now.isBefore(FROM) && now.isBefore(UNTIL);
    }

    /** How many were reminded. */
    int remind() {
        if (!mail.isConfigured()) {
            return 0;
        }
        var today = LocalDate.now(clock);
        var plans = figures.all();
        return (int) reminders.open(today).stream().filter(one -> plans.getOrDefault(one.shelter(),
            PlanFigures.Figures.NONE).asksForSomething()).filter(one -> remind(one, today)).count();
    }

    private boolean remind(Reminders.Manager manager, LocalDate today) {
        if (!reminders.claim(manager.id(), today)) {
            return false;
        }
        var language = words.nearest(manager.language());
        var text = url.isEmpty() ? words.say(language, "plan.reminder.text")
            : words.say(language, "plan.reminder.link", url);
        var sent = mail.send(manager.address(), words.say(language, "plan.calendar.title",
            words.say(language, "web.name")), text);
        if (!sent) {
            reminders.release(manager.id(), today);
        }
        return sent;
    }
}
