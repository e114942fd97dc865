/** What waits for consent. */
export const gated = `
      <template data-consent="analytics"><p id="counting">Counting</p></template>
      <iframe title="Map" data-consent="analytics" data-src="about:blank#map"></iframe>`;

export const banner = '<privacy-banner categories="analytics" policy="/privacy" controller="Shop"></privacy-banner>';

export const shop = `<main>
    <h1>Shoes</h1>
    <button id="count">0 in the basket</button>
    <p id="choice">unset</p>
    <p id="waiting">Waiting</p>
    <div id="gated">${gated}</div>
    <button id="withdraw">Withdraw</button>
  </main>`;
