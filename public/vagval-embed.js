// Shows Vägval in another page: <vagval-embed></vagval-embed>. How: docs/embed.md.
(() => {
  const home = new URL('./', document.currentScript.src);
  /** No page of Vägval is higher, in pixels. */
  const highest = 100_000;

  class VagvalEmbed extends HTMLElement {
    #frame;
    #origin;

    connectedCallback() {
      window.addEventListener('message', this);
      if (this.#frame !== undefined) return;
      const address = this.#address();
      this.#origin = address.origin;
      this.#frame = document.createElement('iframe');
      this.#frame.src = address.href;
      this.#frame.title = this.getAttribute('frame-title') ?? 'Vägval';
      this.#frame.allow = 'clipboard-write; fullscreen';
      // Set here and not in a style sheet of the page, which may not allow one.
      Object.assign(this.style, { display: 'block' });
      Object.assign(this.#frame.style, {
        display: 'block',
        inlineSize: '100%',
        blockSize: '48rem',
        border: '0',
      });
      this.append(this.#frame);
    }

    disconnectedCallback() {
      window.removeEventListener('message', this);
    }

    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (data === null || typeof data !== 'object') return;
      const { type, height, top, route, link } = data;
      if (type === 'vagval:height' && height > 0)
        this.#frame.style.blockSize = `${Math.min(Math.ceil(height), highest)}px`;
      if (type === 'vagval:focus' && Number.isFinite(top)) this.#showAt(top);
      if (type === 'vagval:done') {
        const detail = { route, link };
        this.dispatchEvent(new CustomEvent('vagval:done', { bubbles: true, detail }));
      }
    }

    // A page in a frame cannot scroll the one around it: what has focus in there is shown from here.
    #showAt(top) {
      const there = this.#frame.getBoundingClientRect().top + top;
      if (there >= 0 && there < window.innerHeight - 40) return;
      window.scrollBy({ top: there - window.innerHeight * 0.15, behavior: 'instant' });
    }

    #address() {
      const root = this.getAttribute('src');
      const address = new URL(root === null ? home : root.replace(/\/?$/, '/'), document.baseURI);
      if (this.getAttribute('language') === 'en') address.pathname += 'en/';
      for (const name of ['area', 'side'])
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      if (this.hasAttribute('case-link')) address.searchParams.set('case-link', '');
      return address;
    }
  }

  // A page with two of them, each from a block with a script of its own, has this twice.
  if (customElements.get('vagval-embed') === undefined)
    customElements.define('vagval-embed', VagvalEmbed);
})();
