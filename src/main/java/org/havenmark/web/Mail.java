package org.havenmark.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mail through the one server that is configured; without one nothing is sent. */
@Singleton
public final class Mail {
    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final String PATIENCE = "10000";
    private static final Map<String, Map<String, String>> SECURITY = Map.of(
        "starttls", Map.of("mail.smtp.starttls.enable", "true", "mail.smtp.starttls.required", "true",
            "mail.smtp.ssl.checkserveridentity", "true"),
        "tls", Map.of("mail.smtp.ssl.enable", "true", "mail.smtp.ssl.checkserveridentity", "true"),
        "none", Map.of());
    private final String host;
    private final String from;
    private final Session session;

    Mail(@Value("${havenmark.mail.host:}") String host, @Value("${havenmark.mail.port:587}") int port,
         @Value("${havenmark.mail.from:}") String from, @Value("${havenmark.mail.security:starttls}") String security,
         @Value("${havenmark.mail.user:}") String user, @Value("${havenmark.mail.password:}") String password) {
        if (!SECURITY.containsKey(security) || !host.isEmpty() && from.isEmpty()) {
            throw new IllegalStateException("Set havenmark.mail.security to starttls, tls or none, and mail.from");
        }
        this.host = host;
        this.from = from;
        var properties = new Properties();
        properties.putAll(SECURITY.get(security));
        properties.putAll(Map.of("mail.smtp.host", host, "mail.smtp.port", String.valueOf(port),
            "mail.smtp.connectiontimeout", PATIENCE, "mail.smtp.timeout", PATIENCE, "mail.smtp.writetimeout", PATIENCE,
            "mail.smtp.auth", String.valueOf(!user.isEmpty())));
        this.session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    public boolean isConfigured() {
        return !host.isEmpty();
    }

    /** Whether the server took it; the log says why where it did not, without the address. */
    public boolean send(String to, String subject, String text) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setSentDate(new Date());
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
            return true;
        } catch (MessagingException e) {
            LOG.warn("The mail server did not take a message: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
