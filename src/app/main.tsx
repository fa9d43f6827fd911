import './styles/index.css';

import rulebook from 'virtual:rulebook';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadLanguage } from '#texts/index.ts';

import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { placeAt } from './place.ts';
import { siteRoot } from './siteRoot.ts';
import { toOpenLinks } from './toOpenLinks.ts';

const container = document.getElementById('root');
if (container !== null) {
  const root = siteRoot();
  toOpenLinks(root);
  const first = placeAt(window.location.pathname.slice(root.pathname.length));
  // Swedish is there from the start: better that than a white page.
  const asked = first?.language ?? 'sv';
  const language = await loadLanguage(asked).then(
    () => asked,
    () => 'sv' as const,
  );
  // Each page brings its own title; the one of the file would stand before it.
  document.querySelector('title')?.remove();
  createRoot(container).render(
    <StrictMode>
      <ErrorBoundary>
        <App rulebook={rulebook} root={root} language={language} place={first?.place} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
