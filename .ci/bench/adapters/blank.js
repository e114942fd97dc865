// The same page without any library: its gated scripts are plain where the visitor was here before, and inert otherwise.
import { plain } from '../site.js';

export default {
  name: 'blank',
  files: {},
  page: () => ({}),
  gate: (script, { returning }) =>
    returning ? plain(script) : `<script type="text/plain">${script.code ?? ''}</script>`,
};
