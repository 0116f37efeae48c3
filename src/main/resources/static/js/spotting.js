// Finds in a text what looks as if it named a resident: the same rules and pieces as the server's Spotting.
// Positions count in the text's NFC form.

const PART = /<([a-z0-9-]+)>/g;
const SEVERE = ["TELEPHONE", "IDENTITY_NUMBER"];
const WORD = /[\p{L}\p{M}\p{Nd}]/u;
const LETTER = /\p{L}/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u; // Thai and Lao, Burmese, Khmer
const NUMBER = /[0-9+(]/;

const any = part => Array.isArray(part) ? `(?:${part.join("|")})` : part;

/** Reads guard/rules.json, once parsed, into something look() can use. */
export function compile(file) {
    const parts = {};
    const expanded = pattern => pattern.replace(PART, (whole, name) => {
        if (!(name in parts)) throw new Error(`No part ${whole}`);
        return parts[name];
    });
    for (const [name, part] of Object.entries(file.parts)) parts[name] = expanded(any(part));
    const rules = file.rules.map(({lead = "", find, after = "<after>", ...rule}) =>
        ({...rule, pattern: new RegExp(expanded(`(${lead})(${any(find)})${after}`), "uy")}));
    return {folds: folds(file), rules};
}

/** The suspicious pieces, first to last: kind, start, end, severe. */
export function look({folds, rules}, text) {
    const folded = text.normalize("NFC").split("").map(sign => folds.get(sign) ?? sign).join("");
    const edges = places(folded);
    const taken = new Uint8Array(folded.length);
    const found = rules.flatMap(rule => pieces(rule, folded, edges[rule.at ?? "any"], taken));
    return found.sort((one, other) => one.start - other.start);
}

/** Where something can begin: mostly, what no letter or digit stands before. */
function places(text) {
    const edges = {word: [], number: [], any: [], sign: []};
    for (let at = 0; at < text.length; at++) {
        if (UNSPACED.test(text[at])) edges.sign.push(at);
        if (at > 0 && WORD.test(text[at - 1])) continue;
        const kind = LETTER.test(text[at]) ? "word" : NUMBER.test(text[at]) ? "number" : null;
        if (kind) [edges[kind], edges.any].forEach(list => list.push(at));
    }
    return edges;
}

function pieces({kind, pattern, ...rule}, text, places, taken) {
    const found = [];
    let from = 0;
    for (const place of places) {
        pattern.lastIndex = place;
        const match = place >= from && !taken[place] ? pattern.exec(text) : null;
        if (match === null) continue;
        const start = place + match[1].length;
        const end = start + match[2].length;
        if (taken.subarray(start, end).includes(1) || !mayBegin(rule, text, start)) continue;
        taken.fill(1, start, end);
        if (kind) found.push({kind, start, end, severe: SEVERE.includes(kind)});
        from = end;
    }
    return found;
}

function mayBegin(rule, text, start) {
    const follows = end => text.endsWith(end, start);
    return (start === 0 || (rule["only-after"]?.some(follows) ?? true)) && !rule["not-after"]?.some(follows);
}

/** How a sign is read while looking; a sign stays one sign, so that positions hold. */
function folds(file) {
    const folds = new Map();
    for (const [to, from] of Object.entries(file.folds)) from.split("").forEach(sign => folds.set(sign, to));
    for (const zero of file.zeros.split("")) {
        for (let digit = 0; digit < 10; digit++) {
            folds.set(String.fromCharCode(zero.charCodeAt(0) + digit), String(digit));
        }
    }
    return folds;
}
