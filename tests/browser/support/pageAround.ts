import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin that shows Vägval; what its address says after `?` are the attributes of the element. */
export type PageAround = { readonly origin: string; readonly close: () => void };

/** Serves such a page, which keeps in `done` what it is told of results. The script stands there twice, as two blocks put it. */
export async function pageAround(script: string, host = 'localhost'): Promise<PageAround> {
  const server = createServer(({ url = '' }, response) => {
    const attributes = decodeURIComponent(url.slice(2));
    response.setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Intranät</title>
      <style>body { margin: 0 }</style><h1>Intranät</h1><p><a id="before" href="#before">Före</a></p>
      <script src="${script}" defer></script><vagval-embed ${attributes}></vagval-embed>
      <script src="${script}" defer></script><p><a id="after" href="#after">Efter</a></p>
      <script>addEventListener('vagval:done', ({ detail }) => (window.done ??= []).push(detail))</script>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
