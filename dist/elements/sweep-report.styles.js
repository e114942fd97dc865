import { css } from '../styles/css.js';

/** What became of the visitor's refusals, in the settings. */
const sweepReportStyles = css `
  [part='sweep'] {
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_space));
    align-items: start;
    font-size: 0.9em;
  }
`;

export { sweepReportStyles };
//# sourceMappingURL=sweep-report.styles.js.map
