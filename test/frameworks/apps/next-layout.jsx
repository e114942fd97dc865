import { renderToStaticMarkup } from 'react-dom/server';
import Layout from '../../../demo/recipes/next.jsx';

export const render = async () =>
  renderToStaticMarkup(
    <Layout>
      <p>Page</p>
    </Layout>,
  );
