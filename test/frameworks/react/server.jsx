import { StrictMode } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';
import { App } from './App.jsx';

/** As Next does: streamed. */
export const render = async () =>
  new Response(
    await renderToReadableStream(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ).text();
