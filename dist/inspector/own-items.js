/** Whether the library itself keeps this: its record, and what it keeps beside that under the same name and a hyphen. */
const isOwnItem = ({ record }, name) => name === record.name || name.startsWith(`${record.name}-`);

export { isOwnItem };
//# sourceMappingURL=own-items.js.map
