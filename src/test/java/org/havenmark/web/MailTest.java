package org.havenmark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail through a real server. */
class MailTest {
    private final GreenMail mails = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)});

    MailTest() {
        mails.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    /** The server's certificate is one that nobody trusts, and it knows no STARTTLS. */
    @ParameterizedTest
    @CsvSource({"none, true", "starttls, false", "tls, false"})
    void nothingGoesOutLessSafelyThanIsSet(String security, boolean sent) {
        int port = security.equals("tls") ? mails.getSmtps().getPort() : mails.getSmtp().getPort();
        var mail = new Mail("127.0.0.1", port, "from@example.org", security, "", "");
        assertThat(mail.send("to@example.org", "Due", "Something is due.")).isEqualTo(sent);
        assertThat(mails.getReceivedMessages()).hasSize(sent ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b@c", "a b@example.org", "a@example.org\r\nBcc: all@example.org", ""})
    void whatIsNoAddressGetsNothing(String to) {
        var mail = new Mail("127.0.0.1", mails.getSmtp().getPort(), "from@example.org", "none", "", "");
        assertThat(mail.send(to, "Due", "Something is due.")).isFalse();
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSettingThatCannotBeIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Mail("localhost", 25, "a@example.org", "maybe", "", ""))
            .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Mail("localhost", 25, "", "none", "", "")).isInstanceOf(
            IllegalStateException.class);
        assertThat(new Mail("", 25, "", "starttls", "", "").isConfigured()).isFalse();
    }
}
