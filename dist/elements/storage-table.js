import { html, nothing } from 'lit/html.js';
import { durationInWords } from '../policy/duration-in-words.js';

/**
 * What a service keeps on the visitor's device, as a table that scrolls by itself where it is too wide. What the browser
 * holds at this moment is marked.
 *
 * @param provider whose items they are, where the table is to say so itself
 */
function storageTable(items, texts, language, held, provider) {
    // A column that nothing is in tells nothing.
    const hasPurpose = items.some(({ purpose }) => purpose);
    const heads = [
        texts.storageName,
        texts.storageKind,
        ...(provider ? [texts.provider] : []),
        texts.duration,
        ...(hasPurpose ? [texts.storagePurpose] : []),
    ];
    return html `
    <div data-scroll tabindex="0" role="group" aria-label=${texts.storage}>
      <table>
        <caption>
          ${texts.storage}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html `<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => html `<tr>
                <th scope="row">
                  <bdi>${item.name}</bdi> ${held.has(item) ? html `<mark part="set">${texts.setNow}</mark>` : nothing}
                </th>
                <td>${item.kind}</td>
                ${provider ? html `<td><bdi>${provider}</bdi></td>` : nothing}
                <td>${durationInWords(item.duration, texts, language)}</td>
                ${hasPurpose ? html `<td><bdi>${item.purpose}</bdi></td>` : nothing}
              </tr>`)}
        </tbody>
      </table>
    </div>
  `;
}

export { storageTable };
//# sourceMappingURL=storage-table.js.map
