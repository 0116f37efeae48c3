package org.havenmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The little of a browser that HTTP tests need: cookies, the form token of the last page, no redirects on its own. */
public final class Browser {
    private static final String BOUNDARY = "----boundary-of-a-test";
    private static final Pattern CSRF = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    public Browser(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts a form; the token of the last page goes with it. Fields as name, value, name, value. */
    public HttpResponse<String> post(String path, String... fields) {
        if (csrf.isEmpty()) {
            get("/about");
        }
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields) + "csrf=" + csrf)));
    }

    /** Posts JSON with the token in its header. */
    public HttpResponse<String> postJson(String path, String json) {
        if (csrf.isEmpty()) {
            get("/about");
        }
        return send(request(path).header("Content-Type", "application/json").header("Accept", "application/json")
            .header("X-CSRF", csrf).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts without the token, as another site would. */
    public HttpResponse<String> postForged(String path, String... fields) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends a file as a page's form does, after the token of the last page; further fields as name, value. */
    public HttpResponse<String> upload(String path, String fileName, byte[] file, String... fields) {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"csrf\"", csrf.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public Browser cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("set-cookie").forEach(this::keep);
            var token = CSRF.matcher(response.body());
            if (token.find()) {
                csrf = token.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "en");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
        }
        return body.toString();
    }
}
