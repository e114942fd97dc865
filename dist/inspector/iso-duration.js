const UNITS = [
    ['P', 'Y', 365 * 864e2],
    ['P', 'D', 864e2],
    ['PT', 'H', 36e2],
    ['PT', 'M', 60],
    ['PT', 'S', 1],
];
/**
 * A time in seconds as an ISO 8601 duration, in the largest unit of which it is a whole number but for one part in two
 * hundred: some of it has passed when it is measured.
 */
function isoDuration(seconds) {
    for (const [start, letter, unit] of UNITS) {
        const count = Math.round(seconds / unit);
        if (count > 0 && Math.abs(seconds / unit - count) <= count / 200)
            return `${start}${count}${letter}`;
    }
    return `PT${Math.max(1, Math.round(seconds))}S`;
}

export { isoDuration };
//# sourceMappingURL=iso-duration.js.map
