import { app, Banner, Shop } from './react-parts.jsx';

export const { render, hydrate } = app(({ tell }) => (
  <Shop>
    <Banner tell={tell} />
  </Shop>
));
