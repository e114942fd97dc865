const UNITS = {
    Y: 'year',
    M: 'month',
    W: 'week',
    D: 'day',
    H: 'hour',
    S: 'second',
};
/** `P2Y` in words: `2 years`. */
function durationInWords(duration, texts, language) {
    if (!duration || duration === 'session')
        return duration ? texts.session : '';
    const parts = [...duration.matchAll(/(\d+)(\w)/g)].map(({ index, 1: count, 2: letter = '' }) => {
        // Before the T an M is a month, behind it a minute.
        const unit = letter === 'M' && duration.lastIndexOf('T', index) > 0 ? 'minute' : UNITS[letter];
        return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
    });
    return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}

export { durationInWords };
//# sourceMappingURL=duration-in-words.js.map
