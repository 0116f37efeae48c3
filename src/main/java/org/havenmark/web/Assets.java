package org.havenmark.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Style sheets, scripts and pictures under an address that bears the hash of them all, so that a browser may keep
 * them for ever. The style sheets are joined into one file: their {@code @layer}s make the order immaterial.
 */
@Singleton
public final class Assets {
    private static final String CHART = "META-INF/resources/webjars/chart.js";
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String hash;

    Assets() {
        var styles = new ByteArrayOutputStream();
        styles.writeBytes("@layer reset, base, components, utilities;\n".getBytes(StandardCharsets.UTF_8));
        Resources.below("static").forEach((path, bytes) -> {
            if (path.startsWith("css/")) {
                styles.writeBytes(bytes);
            } else {
                files.put(path, bytes);
            }
        });
        files.put("havenmark.css", styles.toByteArray());
        Resources.below(CHART).forEach((path, bytes) -> {
            if (path.endsWith("/dist/chart.umd.min.js") || path.endsWith("/dist/chart.umd.js")) {
                files.putIfAbsent("lib/chart.js", bytes);
            }
        });
        hash = hashOf(files);
    }

    /** Where a page finds this file. */
    public String address(String path) {
        return "/assets/" + hash + "/" + path;
    }

    Optional<byte[]> find(String hash, String path) {
        return this.hash.equals(hash) ? Optional.ofNullable(files.get(path)) : Optional.empty();
    }

    private static String hashOf(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
