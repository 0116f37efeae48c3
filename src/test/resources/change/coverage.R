# How often the intervals hold the truth: the tables of docs/change.md.
#   Rscript coverage.R
tail <- function(n) pnorm(-sqrt(n / (n - 1)) * qt(0.975, n - 1))

# The mean of n changes: plain percentiles, expanded percentiles (what is used), and Student's t beside them.
population <- list(
  even = list(mean = 0, draw = function(n) rnorm(n)),
  skewed = list(mean = 1, draw = function(n) rexp(n)),
  levels = list(mean = 0.4, draw = function(n) sample(c(-1, 0, 1, 2), n, TRUE, c(0.1, 0.5, 0.3, 0.1))))
once <- function(n, from) {
  x <- from$draw(n)
  means <- rowMeans(matrix(x[sample.int(n, n * 2000, TRUE)], 2000))
  holds <- function(cut) {
    ends <- quantile(means, c(cut, 1 - cut), names = FALSE)
    ends[1] <= from$mean && from$mean <= ends[2]
  }
  t <- qt(0.975, n - 1) * sd(x) / sqrt(n)
  c(holds(0.025), holds(tail(n)), abs(mean(x) - from$mean) <= t)
}
set.seed(20111231)
cat("mean of n changes: percentile, expanded percentile, t\n")
for (kind in names(population)) for (n in c(5, 8, 12, 20, 40)) {
  cat(sprintf("%-7s n = %2d  %s\n", kind, n, paste(sprintf("%.3f",
    rowMeans(replicate(4000, once(n, population[[kind]])))), collapse = "  ")))
}

# The difference of two scores: the severity of assessors is so many times the error of a score without it. With df
# assessors less one over all visits the error is known from. Beside it, the same without severity.
cat("difference of two scores: with severity (what is used), without\n")
for (df in c(2, 4, 10, 20)) for (times in c(0, 0.5, 1, 2, 4, 10)) {
  n <- 200000
  spread <- rchisq(n, 40 * df) / (40 * df)
  between <- (times + 1) * rchisq(n, df) / df
  difference <- rnorm(n, 0, sqrt(2 * (times + 1)))
  severity <- pmax(0, between - spread)
  half <- qt(0.975, ifelse(severity > 0, df, 40 * df)) * sqrt(2 * (severity + spread))
  cat(sprintf("df = %2d, severity = %4.1f  %.3f  %.3f\n", df, times, mean(abs(difference) <= half),
    mean(abs(difference) <= qt(0.975, 40 * df) * sqrt(2 * spread))))
}
