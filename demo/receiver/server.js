// npm start: takes receipts at http://localhost:8080/receipts. README.md says what the environment can set.
import { openStore } from './open-store.js';
import { createReceiver } from './receiver.js';

const { PORT = '8080', HOST = 'localhost', ORIGINS = '' } = process.env;
const store = await openStore();
const server = createReceiver(store, ORIGINS.split(/\s+/).filter(Boolean));

server.listen(Number(PORT), HOST, () => {
  console.log(`The receiver runs at http://${HOST}:${server.address().port}/receipts, with ${store.name}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => void store.close());
    server.closeIdleConnections();
  });
}
