# Concordance worked out in R, independently of the Java code; no package is needed.
#   Rscript concordance.R > concordance.json
# The published values are typed from the publications named beside them, not worked out here. Ratings drawn at
# random come from R's own generator (set.seed), so the same R prints the same file.
# Where r-cran-psych (cohen.kappa) and r-cran-psy (wkappa) are installed, every kappa is checked against both.
#
# Kappa: from the table of both raters and the matrix of quadratic weights (Cohen 1968).
# Alpha: the ordinal difference of two levels is the difference of their mid-ranks among the pairable ratings, so
#        alpha = 1 - sum over units of m * var(ranks in the unit) / (n * var(all ranks)).
# Interval: 2000 resamples of the pairable units, quantile() of type 7. The draws repeat java.util.Random, whose
#        generator its documentation defines, so that the intervals can be compared to the last digit.

resamples <- 2000
seed <- 20111231

# java.util.Random: a 48-bit linear congruential generator, kept here as two halves of 24 bits.
half <- 2^24
state <- c(0, 0)
start <- function(seed) {
  scrambled <- c(bitwXor(seed %/% half, 0x5DE), bitwXor(seed %% half, 0xECE66D))
  state <<- scrambled
}
bits31 <- function() {
  low <- state[2] * 0xECE66D + 0xB
  high <- state[1] * 0xECE66D + state[2] * 0x5DE + low %/% half
  state <<- c(high %% half, low %% half)
  state[1] * 2^7 + state[2] %/% 2^17
}
below <- function(bound) {
  if (bitwAnd(bound, bound - 1) == 0) return((bound * bits31()) %/% 2^31)
  repeat {
    bits <- bits31()
    value <- bits %% bound
    if (bits - value + (bound - 1) < 2^31) return(value)
  }
}

kappa <- function(x) {
  levels <- min(x):max(x)
  observed <- table(factor(x[, 1], levels), factor(x[, 2], levels)) / nrow(x)
  expected <- outer(rowSums(observed), colSums(observed))
  distance <- outer(seq_along(levels), seq_along(levels), function(i, j) (i - j)^2)
  if (sum(distance * expected) == 0) return(NA)
  1 - sum(distance * observed) / sum(distance * expected)
}

alpha <- function(x) {
  unit <- row(x)[!is.na(x)]
  ranks <- rank(x[!is.na(x)])
  if (length(unique(ranks)) < 2) return(NA)
  within <- tapply(ranks, unit, function(r) length(r) * var(r))
  1 - sum(within) / (length(ranks) * var(ranks))
}

percent <- function(x) {
  alike <- apply(x, 1, function(r) { p <- combn(r[!is.na(r)], 2); c(sum(p[1, ] == p[2, ]), ncol(p)) })
  100 * sum(alike[1, ]) / sum(alike[2, ])
}

interval <- function(x, coefficient) {
  start(seed)
  values <- replicate(resamples, {
    drawn <- integer(nrow(x))
    for (i in seq_along(drawn)) drawn[i] <- below(nrow(x)) + 1
    coefficient(x[drawn, , drop = FALSE])
  })
  ends <- quantile(values, c(0.025, 0.975), na.rm = TRUE, type = 7, names = FALSE)
  if (sum(is.na(values)) > resamples / 20 || diff(ends) < 1e-12) c(NA, NA) else ends
}

checked <- function(x, value) {
  if (requireNamespace("psych", quietly = TRUE)) {
    other <- suppressWarnings(psych::cohen.kappa(x + 1, levels = min(x + 1):max(x + 1)))$weighted.kappa
    stopifnot(abs(other - value) < 1e-9)
  }
  if (requireNamespace("psy", quietly = TRUE)) stopifnot(abs(psy::wkappa(x + 1)$kappa - value) < 1e-9)
}

number <- function(v) if (is.na(v)) "null" else sprintf("%.15f", v)
ratings <- function(x) {
  rows <- apply(x, 1, function(r) paste0("[", paste(ifelse(is.na(r), "null", r), collapse = ","), "]"))
  paste0("[", paste(rows, collapse = ","), "]")
}

# Prints one case: x has a row for each unit and a column for each assessor.
show <- function(name, x, published = NA, citation = NULL, last = FALSE) {
  pairable <- x[rowSums(!is.na(x)) > 1, , drop = FALSE]
  pairable <- pairable[, colSums(!is.na(pairable)) > 0, drop = FALSE]
  two <- ncol(pairable) == 2
  n <- sum(!is.na(pairable))
  coefficient <- if (two) kappa else alpha
  value <- if (n < 10) NA else coefficient(pairable)
  if (two && !is.na(value)) checked(pairable, value)
  ends <- if (is.na(value)) c(NA, NA) else interval(pairable, coefficient)
  cat("  {\"name\": \"", name, "\", \"method\": \"", if (two) "WEIGHTED_KAPPA" else "KRIPPENDORFF_ALPHA", "\",\n", sep = "")
  cat("   \"ratings\": ", ratings(x), ",\n", sep = "")
  if (!is.na(published)) cat("   \"published\": ", published, ", \"citation\": \"", citation, "\",\n", sep = "")
  cat("   \"units\": ", nrow(pairable), ", \"pairable\": ", n, ", \"percent\": ", number(percent(pairable)),
      ", \"value\": ", number(value), ", \"low\": ", number(ends[1]), ", \"high\": ", number(ends[2]), "}",
      if (last) "\n" else ",\n", sep = "")
}

two <- function(a, b) cbind(a, b)
# A latent level per unit, each assessor off by one with the chance given; some ratings are left out.
drawn <- function(seed, units, raters, off, missing = 0, top = 3) {
  set.seed(seed)
  latent <- sample(0:top, units, replace = TRUE)
  x <- replicate(raters, pmin(top, pmax(0, latent + sample(c(-1, 0, 1), units, TRUE, c(off / 2, 1 - off, off / 2)))))
  x[matrix(runif(units * raters) < missing, units)] <- NA
  x
}
# Each visit has two assessors of its own, out of four.
byVisit <- function(seed, visits, criteria) {
  x <- drawn(seed, visits * criteria, 4, 0.4)
  pairs <- combn(4, 2)
  for (v in seq_len(visits)) {
    x[(v - 1) * criteria + seq_len(criteria), -pairs[, (v - 1) %% 6 + 1]] <- NA
  }
  x
}

cat("{\"made\": \"Rscript concordance.R > concordance.json with ", R.version.string,
    " of Debian 12; every kappa also equal to psych::cohen.kappa (2.2.9) and psy::wkappa (1.2)\",\n", sep = "")
cat(" \"resamples\": ", resamples, ", \"seed\": ", seed, ",\n \"cases\": [\n", sep = "")

show("Krippendorff's example of four observers and twelve units", matrix(c(
    1, 1, NA, 1,  2, 2, 3, 2,  3, 3, 3, 3,  3, 3, 3, 3,  2, 2, 2, 2,  1, 2, 3, 4,
    4, 4, 4, 4,  1, 1, 2, 1,  2, 2, 2, 2,  NA, 5, 5, 5,  NA, NA, 1, 1,  NA, NA, 3, NA), ncol = 4, byrow = TRUE),
  0.815, "K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011, section E")
show("The tone of forty articles, five observers", matrix(c(
    1, 1, 2, NA, 2,  1, 1, 0, 1, NA,  2, 3, 3, 3, NA,  NA, 0, 0, NA, 0,  0, 0, 0, NA, 0,  0, 0, 0, NA, 0,
    1, 0, 2, NA, 1,  1, NA, 2, 0, NA,  2, 2, 2, NA, 2,  2, 1, 1, 1, NA,  NA, 1, 0, 0, NA,  0, 0, 0, 0, NA,
    1, 2, 2, 2, NA,  3, 3, 2, 2, 3,  1, 1, 1, NA, 1,  1, 1, 1, NA, 1,  2, 1, 2, NA, 2,  1, 2, 3, 3, NA,
    1, 1, 0, 1, NA,  0, 0, 0, NA, 0,  0, 0, 1, 1, NA,  0, 0, NA, 0, 0,  2, 3, 3, 3, NA,  0, 0, 0, 0, NA,
    1, 2, NA, 2, 2,  0, 1, 1, 1, NA,  0, 0, 0, 1, 0,  1, 2, 1, 2, NA,  1, 1, 2, 2, NA,  1, 1, 2, NA, 2,
    1, 1, 0, NA, 0,  2, 1, 2, 1, NA,  2, 2, NA, 2, 2,  3, 2, 2, 2, NA,  2, 2, 2, NA, 2,  2, 2, 3, NA, 2,
    2, 2, 2, NA, 2,  2, 2, NA, 1, 2,  2, 2, 2, 2, NA,  1, 1, 1, NA, 1), ncol = 5, byrow = TRUE),
  0.7598, "A. F. Hayes and K. Krippendorff, Answering the Call for a Standard Reliability Measure for Coding Data, Communication Methods and Measures 1 (1), 2007, 77-89, table 1")

a <- c(0, 1, 2, 3, 3, 2, 1, 0, 2, 3, 1, 2)
show("Two, perfectly alike on all levels", two(a, a))
show("Two, mostly alike", two(a, c(0, 1, 2, 3, 2, 2, 1, 0, 3, 3, 1, 1)))
show("Two, one always a level kinder", two(pmin(a, 2), pmin(a, 2) + 1))
show("Two who turn the scale round", two(a, 3 - a))
show("Two, the second always gives the same level", two(a, rep(2, 12)))
show("Two, each always the same, but not one another's", two(rep(3, 12), rep(1, 12)))
show("All alike: no variation", two(rep(3, 14), rep(3, 14)))
show("Nearly all alike: a value, but no interval", two(rep(3, 20), c(2, rep(3, 19))))
show("Two, five units: just enough", two(c(0, 1, 2, 3, 1), c(0, 2, 2, 3, 1)))
show("Two, four units: too few", two(c(0, 1, 2, 3), c(0, 2, 2, 3)))
show("Two, with ratings missing on either side", two(c(0, NA, 2, 3, 1, 0, 2, NA, 3, 1, 2), c(0, 1, 1, 3, NA, 1, 2, NA, 2, 1, 3)))
show("Three, but the third is never beside another", cbind(c(0, 1, 2, 3, 2, 1, NA, NA), c(0, 2, 2, 3, 1, 1, NA, NA), c(rep(NA, 6), 1, 3)))
show("Yes or no, two", two(c(0, 1, 1, 0, 1, 1, 0, 1, 0, 1), c(0, 1, 0, 0, 1, 1, 1, 1, 0, 1)))
show("Seven levels, two", drawn(4, 25, 2, 0.5, top = 6))
show("Two, thirty units, off one time in four", drawn(11, 30, 2, 0.25))
show("Two, sixteen units, off every other time", drawn(12, 16, 2, 0.5))
show("Two, a hundred units with a tenth missing", drawn(13, 100, 2, 0.3, 0.1))
show("Three, twenty units", drawn(21, 20, 3, 0.3))
show("Four, fifteen units, a fifth missing", drawn(22, 15, 4, 0.4, 0.2))
show("Six, twelve units, a third missing", drawn(23, 12, 6, 0.5, 1 / 3))
show("Five on a scale of six levels", drawn(24, 18, 5, 0.6, 0.1, 5))
show("Two at each visit, not the same two, six visits", byVisit(31, 6, 4))
show("Two at each visit, not the same two, twelve visits", byVisit(32, 12, 2))
show("Three who all rate alike", matrix(2, 8, 3))
show("Three, perfectly alike on several levels", matrix(rep(c(0, 1, 2, 3, 1, 2, 0, 3), 3), 8))
show("Three, worse than chance", cbind(c(0, 3, 1, 2, 0, 3), c(3, 0, 2, 1, 3, 0), c(1, 2, 3, 0, 2, 1)))
show("Three, three units: too few", cbind(c(0, 1, 2), c(1, 1, 2), c(0, 2, 2)), last = TRUE)
cat(" ]}\n")
