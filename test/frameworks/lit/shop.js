import { html } from 'lit';

/** What the element shows, and its server renders. */
export const shop = ({ choice, count, add, withdraw, tell }) =>
  html`<main>
    <h1>Shoes</h1>
    <button id="count" @click=${add}>${count} in the basket</button>
    <p id="choice">${choice}</p>
    ${choice === 'granted' ? html`<p id="counting">Counting</p>` : html`<p id="waiting">Waiting</p>`}
    <iframe title="Map" data-consent="analytics" data-src="about:blank#map"></iframe>
    <button id="withdraw" @click=${withdraw}>Withdraw</button>
    <privacy-banner categories="analytics" policy="/privacy" controller="Shop" @consent-change=${tell}></privacy-banner>
  </main>`;
