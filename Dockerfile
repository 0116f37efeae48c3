# Run it so that only its data can be written:
#   docker run --read-only --tmpfs /tmp -v havenmark:/data -p 8080:8080 havenmark

FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
RUN mvn -B -q -DskipTests package && mv target/havenmark-*.jar /havenmark.jar

FROM eclipse-temurin:25-jre
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN useradd --system --uid 10001 --user-group --no-create-home havenmark \
    && install -d -m 700 -o havenmark -g havenmark /data
COPY --from=build /havenmark.jar /app/havenmark.jar
# The cache of classes fits only the Java that made it, so it is made here, by a demonstration that one page is asked of.
RUN HAVENMARK_DATA=/tmp/trial java -XX:AOTCacheOutput=/app/havenmark.aot -jar /app/havenmark.jar demo & trial=$! \
    && for second in {1..120}; do sleep 1; java -jar /app/havenmark.jar health && break; done \
    && exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /login HTTP/1.0\r\n\r\n' >&3 && grep -q '200 OK' <&3 \
    && kill "$trial" && { wait "$trial" || true; } && test -s /app/havenmark.aot && rm -r /tmp/*
ENV HAVENMARK_DATA=/data
USER havenmark
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["java", "-XX:AOTCache=/app/havenmark.aot", "-XX:TieredStopAtLevel=1", "-jar", "/app/havenmark.jar", "health"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/havenmark.aot", "-XX:MaxRAMPercentage=60", "-jar", "/app/havenmark.jar"]
