package org.havenmark;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Every address the program answers, as its router has them, and the table of who may ask for it. */
final class Routes {
    private Routes() { }

    /** One address: its method, path with {placeholders}, and whether it reads JSON. */
    record Route(String method, String path, boolean json) {
        String name() {
            return method + " " + path;
        }

        boolean isGet() {
            return method.equals("GET");
        }

        /** The path with this id in the place of each id, and a word that names nothing in any other. */
        String filled(String id) {
            return path.replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1").replaceAll("\\{(id|cycle)}", id)
                .replaceAll("\\{[^}]*}", "none");
        }
    }

    static List<Route> of(Router router) {
        return router.uriRoutes().filter(route -> Set.of(HttpMethod.GET, HttpMethod.POST).contains(
            route.getHttpMethod())).map(Routes::route).distinct().sorted(Comparator.comparing(Route::name)).toList();
    }

    private static Route route(UriRouteInfo<?, ?> route) {
        var path = route.getUriMatchTemplate().toPathString();
        return new Route(route.getHttpMethodName(), path.isEmpty() ? "/" : path,
            route.getConsumes().contains(MediaType.APPLICATION_JSON_TYPE)
                && !route.getConsumes().contains(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    /** Method and path to the roles of the table; {@code anybody} and {@code everybody} stand for themselves. */
    static Map<String, Set<String>> table() {
        try (var file = Objects.requireNonNull(Routes.class.getResourceAsStream("/routes.tsv"))) {
            var table = new TreeMap<String, Set<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(row -> table.put(row[0] + " " + row[1], Set.of(row[2].split(","))));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
