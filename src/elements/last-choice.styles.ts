import { css } from '../styles/css.js';

/** The visitor's last choice, with its button beside it. */
export const lastChoiceStyles: string = css`
  [part='record'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) var(--_space);
    align-items: center;
    font-size: 0.9em;
  }
`;
