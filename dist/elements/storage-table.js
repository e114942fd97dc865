import { html, nothing } from 'lit/html.js';
import { durationInWords } from './duration-in-words.js';

/**
 * What a service keeps on the visitor's device, as a table that scrolls by itself where it is too wide. What the browser
 * holds at this moment is marked.
 */
function storageTable(items, texts, language, held) {
    // A column that nothing is in tells nothing.
    const hasPurpose = items.some(({ purpose }) => purpose);
    const heads = [texts.storageName, texts.storageKind, texts.duration, ...(hasPurpose ? [texts.storagePurpose] : [])];
    return html `
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.storage}>
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
                  ${item.name} ${held.has(item) ? html `<mark part="set">${texts.setNow}</mark>` : nothing}
                </th>
                <td>${item.kind}</td>
                <td>${durationInWords(item.duration, texts, language)}</td>
                ${hasPurpose ? html `<td dir="auto">${item.purpose}</td>` : nothing}
              </tr>`)}
        </tbody>
      </table>
    </div>
  `;
}

export { storageTable };
//# sourceMappingURL=storage-table.js.map
