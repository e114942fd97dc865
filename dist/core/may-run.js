/** Whether something may run in a state. */
const mayRun = ({ choices, mode }, id) => choices[id] === 'granted' || (choices[id] === 'unset' && mode !== 'opt-in');

export { mayRun };
//# sourceMappingURL=may-run.js.map
