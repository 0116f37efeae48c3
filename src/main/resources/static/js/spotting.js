// Finds in a text what looks as if it named a resident: the same rules and pieces as the server's Spotting.
// Positions count in the text's NFC form.

const NAME = /<([a-z0-9-]+)>/g;
const SEVERE = ["TELEPHONE", "IDENTITY_NUMBER"];

/** Reads guard/rules.json, once parsed, into something look() can use. */
export function compile(file) {
    const parts = {};
    const expanded = pattern => pattern.replace(NAME, (whole, name) => {
        if (!(name in parts)) throw new Error(`No part ${whole}`);
        return parts[name];
    });
    for (const [name, part] of Object.entries(file.parts)) {
        parts[name] = expanded(Array.isArray(part) ? `(?:${part.join("|")})` : part);
    }
    const rules = file.rules.map(rule => {
        const {kind, find, before = "<before>", after = "<after>"} = rule;
        return {kind, pattern: new RegExp(expanded(`(${before})(${find})${after}`), "gu")};
    });
    return {folds: folds(file), rules};
}

/** The suspicious pieces, first to last: kind, start, end, severe. */
export function look({folds, rules}, text) {
    const folded = text.normalize("NFC").split("").map(sign => folds.get(sign) ?? sign).join("");
    const taken = new Uint8Array(folded.length);
    const found = rules.flatMap(rule => pieces(rule, folded, taken));
    return found.sort((one, other) => one.start - other.start);
}

function pieces({kind, pattern}, text, taken) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match; (match = pattern.exec(text)) !== null; ) {
        const start = match.index + match[1].length;
        const end = start + match[2].length;
        const free = !taken.subarray(start, end).includes(1);
        if (free) {
            taken.fill(1, start, end);
            if (kind) found.push({kind, start, end, severe: SEVERE.includes(kind)});
        }
        pattern.lastIndex = free ? end : Math.max(start, match.index + 1);
    }
    return found;
}

/** How a sign is read while looking; a sign stays one sign, so that positions hold. */
function folds(file) {
    const folds = new Map();
    for (const [to, from] of Object.entries(file.folds)) {
        for (const sign of from.split("")) folds.set(sign, to);
    }
    for (const zero of file.zeros.split("")) {
        for (let digit = 0; digit < 10; digit++) {
            folds.set(String.fromCharCode(zero.charCodeAt(0) + digit), String(digit));
        }
    }
    return folds;
}
