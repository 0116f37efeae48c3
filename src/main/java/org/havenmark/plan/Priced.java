package org.havenmark.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a cost, before it is kept.
 *
 * @param problems field to the key of what is to be mended
 * @param money    as typed; null where it could not be read
 * @param network  the same in the network's currency; null where that is not known
 * @param rate     the network's currency for one of the other; null where the cost is in the network's own
 */
record Priced(Map<String, String> problems, @Nullable Money money, @Nullable Money network, @Nullable BigDecimal rate,
              @Nullable LocalDate rateOn, @Nullable String rateSource) {
    private static final int LONGEST_SOURCE = 80;

    static Priced read(ActionForm form, NetworkCurrency currency, Locale language, LocalDate today) {
        if (!currency.offered().contains(form.currency())) {
            return new Priced(Map.of("currency", "plan.currency.missing"), null, null, null, null, null);
        }
        var read = MoneyReading.amount(form.cost(), form.currency(), language);
        var problems = new LinkedHashMap<String, String>();
        if (read.money() == null) {
            problems.put("cost", read.problem());
        }
        return form.currency().equals(currency.code())
            ? new Priced(problems, read.money(), read.money(), null, null, null)
            : another(form, read.money(), problems, currency.code(), language, today);
    }

    private static Priced another(ActionForm form, @Nullable Money money, Map<String, String> problems, String code,
                                  Locale language, LocalDate today) {
        var rate = MoneyReading.number(form.rate(), language).filter(one -> one.signum() > 0
            && one.precision() - one.scale() <= 10);
        var on = Forms.day(form.rateOn()).filter(day -> !day.isAfter(today));
        if (rate.isEmpty()) {
            problems.put("rate", "plan.rate.missing");
        }
        if (on.isEmpty()) {
            problems.put("rateOn", "plan.rate-on.missing");
        }
        if (form.rateSource().isEmpty() || form.rateSource().length() > LONGEST_SOURCE) {
            problems.put("rateSource", "plan.rate-source.missing");
        }
        var there = money == null || rate.isEmpty() ? null : money.at(rate.get(), code).orElse(null);
        if (money != null && rate.isPresent() && there == null) {
            problems.put("cost", "plan.cost.large");
        }
        return new Priced(problems, money, there, rate.orElse(null), on.orElse(null), form.rateSource());
    }

    /** Stands in the form for what was read back, so that another amount is read back again; empty for no cost. */
    String heard() {
        return money == null || network == null || money.minor() == 0 ? ""
            : money.minor() + " " + money.currency() + " " + network.minor();
    }

    /** What was read, as the language writes it; empty where nothing was. */
    String said(Locale language) {
        if (money == null || network == null) {
            return "";
        }
        return money.equals(network) ? money.in(language) : money.in(language) + " = " + network.in(language);
    }
}
