package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.havenmark.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders through a real mail server. */
class RemindingTest extends WebTest {
    private static final int PORT = free();
    private final GreenMail mails = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    @Inject
    Reminding reminding;
    @Inject
    Reminders reminders;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.putAll(Map.of("havenmark.mail.host", "127.0.0.1", "havenmark.mail.port", String.valueOf(PORT),
            "havenmark.mail.from", "quality@example.org", "havenmark.mail.security", "none", "havenmark.url",
            "https://quality.example.org/"));
        return properties;
    }

    @BeforeEach
    void open() {
        mails.reset();
    }

    @AfterAll
    void close() {
        mails.stop();
    }

    @Test
    void aManagerIsRemindedInWordsThatSayNothing() throws MessagingException {
        var shared = SharedVisit.of(context, fixtures);
        shared.action(as("mai"), "doors");
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(mails.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Quality checks: something is due");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("somebody@example.org");
            assertThat(GreenMailUtil.getBody(mail).strip())
                .isEqualTo("Something is due. Sign in to see what it is: https://quality.example.org/");
            assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Heron", "Mai", "lock", "Havenmark");
        });
    }

    @Test
    void aReminderIsInThePersonsLanguageAndComesOnceAWeek() throws MessagingException {
        var mai = fixtures.id("mai");
        SharedVisit.of(context, fixtures).action(as("alma"), "doors");
        as("mai").post("/account/languages", "language", "vi");
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        var today = LocalDate.now(context.getBean(java.time.Clock.class));
        reminders.claim(mai, today.minusDays(6));
        assertThat(reminding.remind()).isZero();
        reminders.release(mai, today.minusDays(6));
        reminders.claim(mai, today.minusDays(7));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(reminding.remind()).isZero();
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getSubject()).contains("có việc đến hạn");
    }

    @Test
    void manyProcessesRemindOnce() {
        SharedVisit.of(context, fixtures).action(as("mai"), "doors");
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        assertThat(IntStream.range(0, 8).parallel().map(process -> reminding.remind()).sum()).isEqualTo(1);
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfNothingOrWithoutAnAddress() {
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        assertThat(reminding.remind()).isZero();
        SharedVisit.of(context, fixtures).action(as("mai"), "doors");
        as("mai").post("/account/addresses", "address", "");
        assertThat(reminding.remind()).isZero();
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        as("anna").post("/persons/" + fixtures.id("mai") + "/suspensions");
        assertThat(reminding.remind()).isZero();
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatTheServerDidNotTakeIsTriedAgain() {
        SharedVisit.of(context, fixtures).action(as("mai"), "doors");
        as("mai").post("/account/addresses", "address", "somebody@example.org");
        mails.stop();
        assertThat(reminding.remind()).isZero();
        mails.start();
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void itIsDoneByDayWithoutAnybodyAsking() {
        assertThat(Reminding.isDay(LocalTime.of(7, 59))).isFalse();
        assertThat(Reminding.isDay(LocalTime.of(8, 0))).isTrue();
        assertThat(Reminding.isDay(LocalTime.of(18, 59))).isTrue();
        assertThat(Reminding.isDay(LocalTime.of(19, 0))).isFalse();
        assertThat(context.getBeanDefinition(Reminding.class).getExecutableMethods())
            .anySatisfy(method -> assertThat(method.hasAnnotation(Scheduled.class)).isTrue());
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
