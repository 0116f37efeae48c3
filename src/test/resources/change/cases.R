# The numbers that the rules of change are checked against, worked out in R, independently of the Java code.
#   apt-get install r-base-core r-cran-boot
#   Rscript cases.R > cases.json
# All data are drawn by R's own generator (set.seed), so the same R prints the same file.
#
# What comes from where:
#   paired    wilcox.test, mean, median, sd, prop.test(correct = FALSE), rank; the bootstrap with the very draws of the
#             Java code (SplitMix64, repeated below in limbs of 16 bits), so that intervals agree to the last digits
#   boot      boot::boot and boot::boot.ci(type = "perc") with R's own generator and 200,000 draws: the same interval
#             within what draws differ by
#   families  p.adjust(method = "holm") and p.adjust(method = "BH")
#   shares    prop.test(correct = FALSE)
#   likeness  binom.test(alternative = "greater")
#   did       the interaction of lm(y ~ funded * after), shelters drawn whole; cor
#   measured  aov for the assessors' mean squares, qt, and scores as weighted means written out
suppressMessages(library(boot))
resamples <- 10000
seed <- 20111231

# SplitMix64: numbers of 64 bits as rows of four limbs of 16 bits, the lowest first.
limbs <- function(hex) as.numeric(rev(strtoi(substring(hex, c(1, 5, 9, 13), c(4, 8, 12, 16)), 16L)))
times <- function(a, b) {
  product <- matrix(0, nrow(a), 4)
  for (i in 1:4) for (j in seq_len(5 - i)) product[, i + j - 1] <- product[, i + j - 1] + a[, i] * b[j]
  for (i in 1:4) {
    carry <- product[, i] %/% 65536
    product[, i] <- product[, i] %% 65536
    if (i < 4) product[, i + 1] <- product[, i + 1] + carry
  }
  product
}
right <- function(a, bits) {
  whole <- bits %/% 16
  part <- bits %% 16
  limb <- function(i) if (i > 4) rep(0, nrow(a)) else a[, i]
  sapply(1:4, function(i) limb(i + whole) %/% 2^part + (limb(i + whole + 1) * 2^(16 - part)) %% 65536)
}
xor64 <- function(a, b) matrix(as.numeric(bitwXor(as.integer(a), as.integer(b))), ncol = 4)
plus <- function(a, b) {
  sum <- a + matrix(b, nrow(a), 4, byrow = TRUE)
  for (i in 1:4) {
    if (i < 4) sum[, i + 1] <- sum[, i + 1] + sum[, i] %/% 65536
    sum[, i] <- sum[, i] %% 65536
  }
  sum
}
uniform <- function(count, seed) {
  counter <- cbind(seq_len(count) %% 65536, seq_len(count) %/% 65536, 0, 0)
  z <- plus(times(counter, limbs("9e3779b97f4a7c15")), c(seed %% 65536, seed %/% 65536, 0, 0))
  z <- times(xor64(z, right(z, 30)), limbs("bf58476d1ce4e5b9"))
  z <- times(xor64(z, right(z, 27)), limbs("94d049bb133111eb"))
  z <- xor64(z, right(z, 31))
  (z[, 4] * 2^37 + z[, 3] * 2^21 + z[, 2] * 2^5 + z[, 1] %/% 2^11) * 2^-53
}
u <- uniform(resamples * 90, seed)
drawn <- function(n) matrix(floor(u[seq_len(resamples * n)] * n) + 1, resamples, n, byrow = TRUE)
tail <- function(n, confidence = 0.95) pnorm(-sqrt(n / (n - 1)) * qt(1 - (1 - confidence) / 2, n - 1))
ends <- function(values, n) {
  found <- quantile(values, c(tail(n), 1 - tail(n)), na.rm = TRUE, type = 7, names = FALSE)
  if (sum(is.na(values)) > resamples / 20 || diff(found) < 1e-12) c(NA, NA) else found
}

# JSON, without a package.
json <- function(x) {
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) paste0("[", paste(parts, collapse = ",\n  "), "]")
    else paste0("{", paste0("\"", names(x), "\": ", parts, collapse = ", "), "}")
  } else if (length(x) != 1 || inherits(x, "AsIs")) {
    paste0("[", paste(vapply(unclass(x), json, ""), collapse = ","), "]")
  } else if (is.na(x)) "null"
  else if (is.logical(x)) tolower(as.character(x))
  else if (is.character(x)) paste0("\"", x, "\"")
  else sprintf("%.15g", x)
}

# Warnings say that few are too few for a test of a share; here only its interval is taken.
wilson <- function(x, n, level = 0.95) suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
paired <- function(name, before, after, highest) {
  d <- sort(round(after - before, 9))
  n <- length(d)
  moved <- d[d != 0]
  test <- if (length(moved) > 0) suppressWarnings(wilcox.test(d)) else list(statistic = NA, p.value = NA)
  ranks <- rank(abs(moved))
  share <- wilson(sum(d > 0), n)
  around <- ends(rowMeans(matrix(d[drawn(n)], resamples, n)), n)
  list(name = name, highest = highest, before = I(before), after = I(after), n = n, meanBefore = mean(before),
    meanAfter = mean(after), mean = mean(d), median = median(d), sd = sd(d), low = around[1], high = around[2],
    dz = if (sd(d) > 0) mean(d) / sd(d) else NA, moved = length(moved), v = unname(test$statistic), p = test$p.value,
    exact = length(moved) == n && n < 50 && !any(duplicated(abs(d))),
    biserial = if (length(moved) > 0) (sum(ranks[moved > 0]) - sum(ranks[moved < 0])) / sum(ranks) else NA,
    rose = sum(d > 0), fell = sum(d < 0), roseLow = share[1], roseHigh = share[2], floor = sum(before == 0),
    ceiling = sum(before == highest))
}
scores <- function(seed, n, rise) {
  set.seed(seed)
  before <- round(pmin(100, pmax(0, rnorm(n, 55, 18))), 2)
  paired(paste("scores", n), before, round(pmin(100, pmax(0, before + rnorm(n, rise, 9))), 2), 100)
}
levels <- function(seed, n, up) {
  set.seed(seed)
  before <- sample(0:3, n, TRUE, c(2, 3, 3, 2))
  paired(paste("levels", n), before, pmin(3, pmax(0, before + sample(c(-1, 0, 1, 2), n, TRUE, c(1, 3, up, 1)))), 3)
}
special <- list(
  paired("nothing changed", c(10, 20, 30, 40, 50), c(10, 20, 30, 40, 50), 100),
  paired("all rose by the same", c(10, 20, 30, 40, 50), c(15, 25, 35, 45, 55), 100),
  paired("only one rose", c(10, 20, 30, 40, 50, 60), c(10, 20, 30, 40, 50, 61), 100),
  paired("rises and falls balance", c(50, 50, 50, 50, 50, 50), c(51, 49, 52, 48, 53, 47), 100),
  paired("all at the ceiling", c(100, 100, 100, 100, 100), c(100, 99, 98, 97, 100), 100),
  paired("all at the floor", c(0, 0, 0, 0, 0), c(0, 1, 2, 3, 4), 100),
  paired("five and all rose", c(10, 20, 30, 40, 50), c(11, 22, 33, 44, 55), 100),
  paired("forty-nine without a tie", 1:49, 1:49 + (1:49) / 8 * c(1, -1, 1)[1 + (1:49) %% 3], 100),
  paired("fifty without a tie", 1:50, 1:50 + (1:50) / 8 * c(1, -1, 1)[1 + (1:50) %% 3], 100))
pairs <- c(special, lapply(1:36, function(i) scores(i, 4 + i, c(-4, 0, 3, 8)[1 + i %% 4])),
  lapply(1:10, function(i) scores(100 + i, 49 + 3 * i, c(0, 1.5)[1 + i %% 2])),
  lapply(1:40, function(i) levels(200 + i, 4 + 2 * i, c(1, 2, 4)[1 + i %% 3])))

bootstrapped <- lapply(1:10, function(i) {
  set.seed(300 + i)
  n <- c(6, 8, 10, 12, 15, 20, 25, 30, 40, 60)[i]
  d <- if (i %% 2 == 0) round(rexp(n, 0.1) - 5, 2) else round(rnorm(n, 4, 9), 2)
  ci <- boot.ci(boot(d, function(x, which) mean(x[which]), R = 200000), conf = 1 - 2 * tail(n), type = "perc")
  list(d = d, low = ci$percent[4], high = ci$percent[5], error = sd(d) / sqrt(n))
})

families <- lapply(1:40, function(i) {
  set.seed(400 + i)
  p <- round(rbeta(i, 0.6, 1.5), 6)
  if (i %% 4 == 0) p[sample(i, 2)] <- p[1]
  list(p = I(p), holm = I(p.adjust(p, "holm")), bh = I(p.adjust(p, "BH")))
})

shares <- unlist(lapply(c(5, 6, 9, 14, 40), function(n) lapply(c(0, 1, n %/% 2, n - 1, n), function(x)
  list(x = x, n = n, low = wilson(x, n)[1], high = wilson(x, n)[2], low90 = wilson(x, n, 0.9)[1]))),
  recursive = FALSE)

likeness <- lapply(1:20, function(i) {
  n <- 18 + 2 * i
  x <- n - i %% 4
  usual <- c(0.6, 0.75, 0.85, 0.95)[1 + i %% 4]
  list(n = n, x = x, usual = usual, p = binom.test(x, n, usual, alternative = "greater")$p.value)
})

did <- lapply(1:30, function(i) {
  set.seed(500 + i)
  shelters <- 10 + i %% 9
  own <- sample(1:4, shelters, TRUE)
  shelter <- rep(seq_len(shelters), own)
  funded <- rbinom(length(shelter), 1, 0.5) == 1
  funded[match(1:6, shelter)] <- TRUE
  funded[match(5:10, shelter)] <- FALSE
  before <- sample(0:2, length(shelter), TRUE)
  lift <- rnorm(shelters, 0.3, 0.4)[shelter]
  after <- pmin(3, pmax(0, before + round(lift + 0.6 * funded + rnorm(length(shelter), 0, 0.6))))
  long <- data.frame(y = c(before, after), funded = c(funded, funded), after = rep(0:1, each = length(before)))
  rise <- after - before
  sums <- sapply(seq_len(shelters), function(s) c(sum(rise[shelter == s & funded]), sum(shelter == s & funded),
    sum(rise[shelter == s & !funded]), sum(shelter == s & !funded)))
  chosen <- drawn(shelters)
  add <- function(row) rowSums(matrix(sums[row, chosen], resamples))
  values <- add(1) / add(2) - add(3) / add(4)
  sides <- c(length(unique(shelter[funded])), length(unique(shelter[!funded])))
  around <- ends(values, min(sides))
  list(shelter = shelter, funded = funded, before = before, after = after, fundedShelters = sides[1],
    unfundedShelters = sides[2], estimate = unname(coef(lm(y ~ funded * after, long))["fundedTRUE:after"]),
    low = around[1], high = around[2], r = cor(before, after),
    regression = (1 - cor(before, after)) * (mean(before[!funded]) - mean(before[funded])))
})

# A sheet of domains with criteria of 0 to 3: a score is a weighted mean of domains, and these of their criteria.
score <- function(parts, weights, domains, domainWeights) {
  seen <- which(!is.na(parts))
  of <- sapply(sort(unique(domains[seen])), function(k) {
    mine <- seen[domains[seen] == k]
    c(domainWeights[k], sum(parts[mine] * weights[mine]) / sum(weights[mine]))
  })
  sum(of[1, ] * of[2, ]) / sum(of[1, ])
}
effective <- function(parts, weights, domains, domainWeights) {
  seen <- which(!is.na(parts))
  present <- sort(unique(domains[seen]))
  sapply(seen, function(c) weights[c] / sum(weights[seen][domains[seen] == domains[c]]) *
    domainWeights[domains[c]] / sum(domainWeights[present]))
}
halfWidth <- function(w, found) {
  floor <- (1 / 3)^2 / 12
  severity <- max(0, found$between - found$inverse * found$spread)
  whole <- if (severity > 0) sum(w[[1]])^2 + sum(w[[2]])^2 else 0
  squares <- sum(w[[1]]^2) + sum(w[[2]]^2)
  rounded <- found$spread < floor
  fromBetween <- whole * found$between
  fromSpread <- ((if (rounded) 0 else squares) - whole * found$inverse) * found$spread
  variance <- fromBetween + fromSpread + if (rounded) squares * floor else 0
  df <- variance^2 / (fromBetween^2 / found$betweenDf + fromSpread^2 / found$spreadDf)
  qt(0.975, df) * sqrt(variance)
}
points <- function(part) 100 * max(-1, min(1, part))
measured <- lapply(1:40, function(i) {
  set.seed(600 + i)
  k <- 12 + i
  domains <- sort(rep_len(1:3, k))
  weights <- sample(1:3, k, TRUE)
  domainWeights <- sample(1:4, 3, TRUE)
  raters <- c(2 + i %% 3, 2 + (i %/% 2) %% 2)
  truth <- sample(0:3, k, TRUE, c(1, 3, 3, 2))
  alone <- function(truth, m, off, harsh) {
    lean <- rnorm(m, 0, harsh)
    sapply(seq_len(m), function(j) pmin(3, pmax(0, truth + round(lean[j] + rnorm(k, 0, off)))))
  }
  off <- c(0.15, 0.4, 0.6)[1 + i %% 3]
  harsh <- c(0, 0.1, 0.35)[1 + (i %/% 3) %% 3]
  rise <- c(0, 0.25, 0.6, -0.5)[1 + i %% 4]
  ratings <- list(alone(truth, raters[1], off, harsh),
    alone(pmin(3, pmax(0, truth + rbinom(k, 1, abs(rise)) * sign(rise))), raters[2], off, harsh))
  agreed <- lapply(ratings, function(x) apply(x, 1, median))
  agreed <- lapply(agreed, floor)
  if (i %% 2 == 0) agreed[[1]][sample(k, 1 + i %% 5)] <- NA
  if (i %% 3 == 0) agreed[[2]][sample(k, 1 + i %% 4)] <- NA
  tables <- lapply(ratings, function(x) {
    long <- data.frame(y = as.vector(x) / 3, criterion = factor(row(x)), rater = factor(col(x)))
    summary(aov(y ~ criterion + rater, long))[[1]]
  })
  m1 <- raters - 1
  found <- list(spread = sum(sapply(tables, function(t) t[3, "Sum Sq"])) / sum(sapply(tables, function(t) t[3, "Df"])),
    spreadDf = sum(sapply(tables, function(t) t[3, "Df"])),
    between = sum(sapply(tables, function(t) t[2, "Sum Sq"])) / k / sum(m1), betweenDf = sum(m1), inverse = 1 / k)
  parts <- lapply(agreed, function(x) x / 3)
  twice <- !is.na(parts[[1]]) & !is.na(parts[[2]])
  same <- lapply(parts, function(x) replace(x, !twice, NA))
  of <- function(x) score(x, weights, domains, domainWeights)
  weigh <- function(x) effective(x, weights, domains, domainWeights)
  filled <- function(x, end) replace(x, is.na(x), end)
  inFull <- lapply(parts, function(x) weigh(filled(x, 0))[!is.na(x)])
  difference <- of(same[[2]]) - of(same[[1]])
  half <- halfWidth(lapply(same, weigh), found)
  wide <- halfWidth(inFull, found)
  lowest <- of(filled(parts[[2]], 0)) - of(filled(parts[[1]], 1))
  highest <- of(filled(parts[[2]], 1)) - of(filled(parts[[1]], 0))
  c(list(domains = domains, weights = weights, domainWeights = domainWeights,
    first = lapply(seq_len(raters[1]), function(j) ratings[[1]][, j]),
    then = lapply(seq_len(raters[2]), function(j) ratings[[2]][, j]), agreedFirst = agreed[[1]],
    agreedThen = agreed[[2]], severity = max(0, found$between - found$inverse * found$spread)), found,
    list(difference = 100 * difference, low = points(difference - half), high = points(difference + half),
      wholeLow = points(min(difference - half, lowest - wide, highest - wide)),
      wholeHigh = points(max(difference + half, lowest + wide, highest + wide))))
})

cat("{\"made\": \"Rscript cases.R > cases.json with ", R.version.string, " of Debian 12 and boot ",
  as.character(packageVersion("boot")), "\",\n\"seed\": ", seed, ", \"resamples\": ", resamples, ",\n", sep = "")
sections <- list(paired = pairs, boot = bootstrapped, families = families, shares = shares, likeness = likeness,
  did = did, measured = measured)
for (i in seq_along(sections)) {
  cat("\"", names(sections)[i], "\": ", json(sections[[i]]), if (i < length(sections)) ",\n" else "}\n", sep = "")
}
